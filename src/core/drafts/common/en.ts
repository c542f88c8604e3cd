import { once } from '../../once.ts';
import { wordSet } from '../words.ts';

export const en = once(() =>
  wordSet(`
  a about above actually after again against ago ain't all almost already also although always am an and another any
  anybody anymore anyone anything anyway are aren't around as ask asked asking at away back be because been before being
  best better between both but by call called came can can't cannot cause come comes coming could couldn't day days dear
  did didn't do does doesn't doing don't done dont down each either else enough even ever every everyone everything far
  feel felt few find first for found from gave get gets getting give gives giving go goes going gone gonna good got
  gotta great had hadn't happen happened happening happens has hasn't have haven't having he he'd he's hello help helped
  hence her here hers hey hi him his hope how how's however http https i i'd i'll i'm i've if im in instead into is isn't
  it it'd it'll it's its itself just keep keeps kind knew know known knows last later least leave left less let let's like
  liked little ll lol long look looking looks lot lots love loved made make makes making man many may maybe me mean means
  might mine more most much must my myself near need needed needs never new next nice no nobody none not nothing now of
  off often oh ok okay old on once one ones only or other others our ours out over own part people please pls plz put
  quite rather re really rt said same saw say saying says see seem seems seen send sent shall she she'd she's should
  shouldn't show since so some someone something sometimes soon sorry still stop such sure take taken takes taking talk
  tell telling than thank thanks that that's thats the their theirs them then there there's these they they'd they'll
  they're they've thing things think this those though thought through thru time times to today together told tomorrow
  tonight too took totally tried tries true try trying two u unless until up upon ur us use used using usually ve very via
  wait waiting wanna want wanted wants was wasn't way we we'd we'll we're we've week weeks well went were weren't what
  what's whatever when when's where where's whether which while who who's whole whom whose why will wish with within
  without won't would wouldn't yeah year years yep yes yesterday yet you you'd you'll you're you've your yours yourself
  cheers congrats guys everybody anyways literally seriously absolutely definitely probably wow omg wtf haha hahaha lmao
  xoxo amp link happy glad bad hate terrible awful horrible worst worse angry thx cuz tho bit ya yall y'all having
  thinking saved second third three four five six seven eight nine ten`),
);
