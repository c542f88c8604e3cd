/** Verbs of doing that the other side can count on, and particles that belong to them. */
const SAY =
  'let|tell|call|ring|phone|text|email|e-mail|mail|message|dm|pm|ping|cc|write|reply|respond|answer|explain|report|update|inform|notify|announce|post|tweet|publish|upload|share|show|confirm|ask|check|discuss|speak|talk|chat|mention|remind|introduce|connect|thank|advise|clarify|contact|reach|follow|circle|touch|apologi[sz]e|get|come';
const HAND =
  'send|fax|wire|circulate|distribute|route|redirect|assign|mark|forward|pass|hand|bring|drop|give|provide|deliver|ship|return|refund|credit|reimburse|pay|transfer|replace|swap|exchange|lend|donate|supply|attach|issue|offer|copy|link|submit|file|raise|escalate|flag|log|chase|push|order|reserve|hold|save|keep|pick|collect|fetch|dig|find|grab|swing|leave|take (?=a (?:closer |quick |good |second |further )*look|another look|care|it|this|that|over|on|up|notes|part|your|them|him|her|you|action)|put|add|remove|include|share|invite|sponsor|recommend|refer|suggest';
const WORK =
  'look|see|make|do|revise|finali[sz]e|execute|scan|compile|summari[sz]e|calculate|estimate|coordinate|analy[sz]e|collate|proof|delete|delay|postpone|cut|speed|release|roll|switch you|try|test|fix|repair|correct|change|amend|adjust|edit|set|reset|restart|reboot|reinstall|install|uninstall|download|sort|solve|resolve|handle|deal|tackle|investigate|review|read|work|go|run|prepare|draft|finish|complete|write|build|create|design|translate|record|print|sign|book|arrange|schedule|organi[sz]e|plan|cover|help|assist|support|join|attend|meet|visit|continue|carry|start|begin|open|reopen|extend|cancel your|process|approve|complete|ensure|watch|teach|walk|carry|stand|fill|figure|verify|track|monitor|consider|implement|improve|address|tackle|honou?r|guarantee|assure|bake|cook|clean|drive|pop|turn up|show up|stay|wait for you|try';

const DEED = `(?:${SAY}|${HAND}|${WORK})`;
const HOW =
  '(?:(?:also|just|then|now|definitely|certainly|gladly|happily|personally|quickly|immediately|surely|sure|of course|for sure|totally|both|all|absolutely|always be sure to|be sure to|try to|try and|go and|have to|be happy to|be glad to|be able to|get to|continue to|make sure to)[, ]+){0,3}';

const WE = '\\b(?:i|we)';
const WILL = `(?:${WE}(?:['’ ]?ll| will| shall|['’ ]?m going to| am going to|['’ ]?re going to| are going to|['’ ]?m gonna|['’ ]?re gonna| gonna|['’ ]?m about to|['’ ]?re about to)\\b|\\b(?:(?:our|my) (?:[a-z]+ ){1,3}?|(?:someone|somebody) (?:from|on|in|at) (?:our|the|my) (?:[a-z]+ ){1,3}?)(?:will|['’]ll)\\b)`;
/** Without its subject, as people write: “will check”, “and let you know”. */
const BARE = `(?:^|[.,!;:–-] ?|@\\S+ |\\b(?:and|but|so|then|ok|okay|sure|yes|yep|yeah|cool|great|thanks|thank you|thx|noted) )will (?!you\\b|he\\b|she\\b|they\\b|it\\b|i\\b|we\\b|the\\b|there\\b|this\\b|that\\b|my\\b|your\\b|be\\b|have\\b)`;

/** Where a promise may begin; what follows decides. */
export const WILLS = new RegExp(`${WILL}|${BARE}`, 'g');

/** What follows “I will” and can be expected: a deed, or to be there. */
export const DEEDS = new RegExp(
  `^\\W*${HOW}(?:${DEED}\\b|get (?:[a-z]+ ){1,2}to ${DEED}\\b|plan (?:on|to)\\b|be (?:there|in touch|back (?:to|with|in touch)|sure to|sending|calling|writing|posting|sharing|updating|happy to|glad to|right (?:there|back|with)|with you|able to|looking into|working on|adding|checking|contacting|reaching|getting back|discussing|hosting|on time)\\b|have (?:it|this|that|them|the|your|(?:[a-z]+ ){1,2}(?=${DEED}\\b)|an? (?:answer|update|look)|something|someone|somebody|our|my (?:team|colleague|assistant))\\b)`,
);

/** A deed of one's own, a wish, a threat or a state: nobody else can count on it. */
export const NOTHING_DUE = new RegExp(
  [
    "\\b(?:never|not|no longer|probably|maybe|perhaps|possibly|hopefully|only|rather|might|won['’]?t)\\b",
    '^\\W*(?:have to|get to|need to|want to) (?:wait|re\\w+|buy|go|find|see)\\b',
    '^\\W*(?:just |then |all |also )?(?:see(?! (?:to it|that|what (?:i|we) can))|wait(?! for you)|come back|go (?!through|over|ahead|and (?:check|see|ask|look))|get (?!back|in touch|this|that|it|you|your|them|him|her|both|someone|somebody|our|the|right (?:on|back)|on it|hold of)|take my|take (?:me|a (?:while|break|bus|train|taxi|nap))|keep (?!you|it|an? (?:eye on|close eye|seat|copy|place)|working|everyone|looking|at it)|make (?:it\\b|do\\b)|find (?:another|somewhere|someone|out the hard)|watch (?:the|my|a|this)|try (?:another|somewhere|the (?:other|competition))|turn (?!up|it)|leave (?!it|a|the|you)|stay (?!in touch)|start (?:shopping|buying|using|looking)|look (?:elsewhere|forward|for (?:a|an|another|somewhere)|like)|put up|tell (?:you (?:what|something)|everyone|everybody|all|my|people|the world|others|friends)|let (?:everyone|everybody|people) know how|share (?:this|my) (?:story|experience)|report (?:you|this company)|write (?:a (?:bad|review)|to (?:the )?(?:papers|press))|post (?:this|it) everywhere|call my (?:bank|lawyer)|contact my (?:bank|lawyer|credit)|read (?:a|my) |figure (?:something|it) out|talk to (?:a|my) lawyer|continue to (?!work|look|update|keep you|monitor|help)|do (?:my|business|anything|everything i can to (?:tell|avoid|make sure no))|file (?:a )?(?:complaint|suit|lawsuit|claim)|return (?:to|the|it|my|this|here)|pay (?:for|more|cash|attention)|order (?:from|elsewhere)|book (?:with|elsewhere)|stop|switch|cancel (?!your)|meet (?:my|the love|again))',
    '\\b(?:elsewhere|somewhere else|another (?:company|store|bank|airline|provider|brand)|competitor|boycott\\w*|my (?:business|money|lawyer|attorney)|(?:shop|shopping|fly|flying|buy|buying) (?:at|with|from)|no more|anymore|any more|ever again)\\b',
  ].join('|'),
);

/** A promise as it stands. */
export const PROMISES = new RegExp(
  [
    '\\bwill do\\b',
    '\\b(?:shall|will) do so\\b',
    "(?:^|[,.!–-] ?)(?:i['’ ]?m |we['’ ]?re |am |i am |we are )?(?:right )?on it\\b(?=\\W*(?:$|now|today|already|asap))",
    "\\b(?:i|we)['’ ]?(?:m|re| am| are) on (?:it|the case)\\b",
    "(?<!can['’]?t |cannot |not |n['’]t |never )\\bi promise\\b(?! not to forget)",
    '\\byou have (?:my|our) word\\b',
    "\\byou(?:['’ ]?ll| will) (?:have|get|hear|receive|find) (?:it|me|us|an?|my|our|the|from|your|everything|all|word|back)\\b(?!.*\\b(?:used|what you|over it|lost)\\b)",
    '\\bconsider it (?:done|sorted|fixed)\\b',
    '\\bleave (?:it|this|that) (?:with|to) (?:me|us)\\b',
    '\\bcount on (?:me|us)\\b',
    '\\bexpect (?:something|an? (?:answer|update|call|reply|email|message)|it|my|our) (?:from|by|before|on|in|tonight|today|tomorrow)\\b',
    `(?:^|[.,!;] ?|@\\S+ )(?:ok(?:ay)?,? |so |and |sure,? |thanks,? )*let me (?:just |quickly |also )?(?!know\\b|tell\\b|in\\b|out\\b|go\\b|be\\b|get this straight|sum\\b|guess\\b|start\\b|say\\b|add that|explain(?! it to (?:him|her|them))|have\\b|rephrase|give you an example|put it)(?:${DEED}|talk|think about it)\\b`,
  ].join('|'),
);

/** A promise that is being kept already: “we're looking into it”. */
export const NOW =
  /\b(?:i['’ ]?m|we['’ ]?re|i am|we are) (?:(?:now|just|already|currently|still|actively) )*(?:looking (?:into|at) (?:it|this|that|your|the)|checking (?:it|this|that|your|with)|investigating|working (?:on (?:it|this|that|a fix|the|your)|hard (?:on|to))|sending (?:it|this|that|you|the|your|over)|forwarding|passing (?:it|this|that|your|the)|raising (?:it|this|that|your|the)|escalating|fixing (?:it|this|that)|chasing|arranging|getting (?:it|this|that|someone|somebody|you)|contacting|calling (?:you|them|him|her)|writing to (?:you|them|him|her)|processing (?:it|this|your|the)|preparing (?:it|this|your|the))\b(?!.*\b(?:every|always|all day|since|nothing)\b)/;

/** An offer waits for a yes. */
export const OFFERS = new RegExp(
  [
    `\\b(?:we|i) (?:can|could) (?:also |certainly |definitely |always |happily |gladly )?(?:look|help|assist|check|investigate|take a (?:closer |quick )?look|make (?:it|this|that|the)|put (?:you|something|it)|arrange|(?:send|offer|provide|give|show|draft|write|get|set|call|explain|share|discuss|continue|introduce|connect|do|drop|bring)\\b(?=.*\\b(?:you|your|it for|this (?:with|by|over|in)|that for|further)\\b))`,
    `\\b(?:we|i)(?:['’]?d| would| will|['’]ll) (?:also |certainly )?(?:love|like|be (?:more than )?(?:happy|glad|delighted|pleased)) to (?:help|assist|look|check|send|give|take a|learn more|investigate|provide|hear more|(?:introduce|connect|show|share|join|meet|remove|add|offer|explain|discuss|talk|chat|do|make|review|work)\\b(?=.*\\b(?:you|your|with|this|that)\\b))`,
    '\\b(?:(?:more than |very )?happy|glad|delighted) to (?:help|send|share|assist|look|check|take|introduce|explain|show|answer|discuss|talk|chat|jump|join|do)\\b',
    '\\bwant to (?:look into|help|investigate|take a (?:closer )?look)\\b',
    '\\b(?:just )?say the word\\b',
    "\\b(?:glad|happy) to join you\\b|\\bi['’]?d be (?:glad|happy)\\b",
  ].join('|'),
);

/** An offer where it depends on something that is said before. */
export const CAN = new RegExp(`${WE} (?:can|could) ${HOW}${DEED}\\b`);

/** Asking the other side for something. */
export const ASKS_FIRST =
  /\b(?:can|could|would|will|do) (?:you|u)\b|\b(?:mind|able to) (?:dm|send|shar|tell|giv|mess|writ|provid)/;

/** Asking whether to do it. */
export const ASKS_LEAVE = new RegExp(
  `^\\W*(?:ok(?:ay)?,? |or |so |and |@\\S+ )*(?:shall (?:i|we) (?:just |also )?${DEED}\\b|should (?:i|we) ${DEED} (?:you|it over|one for you)\\b|(?:do you |would you |d['’]you )?(?:want|like|need) (?:me|us) to\\b|(?:can|may|could) (?:i|we) (?:help|assist|offer you|send you|get you|show you)\\b)`,
);

/** What the other side does first, by a condition or an imperative. */
const ORDER =
  'send|submit|share|provide|give(?! (?:us|me) (?:a|an|some|until|till|just|one|two|five|ten)\\b)|drop|shoot|write|email|e-mail|mail|message|dm|pm|call|ring|text|reply|respond|tell|let (?:us|me) know|fill (?:in|out|the)|go ahead|reach out|click|follow|visit|open|create|log|raise|file|contact|pop|come|bring|stop by|try|check|restart|uninstall|sign|register|enter|add|use|post|leave|say|pick|choose|book|order|put|get in touch|hit|ask|show|upload|attach|confirm|apply|vote|join|download|head|take|read|watch|look|ping|flag|report|return|keep';

/** In front of a promise: the promise depends on it. */
export const FIRST_BEFORE = new RegExp(
  [
    '\\b(?:if|unless|provided|assuming|in case|should (?:it|you|this|that|there|anything)|otherwise|were you to|had you)\\b',
    "\\b(?:once|when|after|as soon as|the moment|whenever) (?:you|you[’']ve|your|u)\\b",
    '\\b(?:with|without) (?:some |a few )?(?:more|your|further) (?:details?|info\\w*|order)\\b',
    `(?:^|[.,!;:–-] ?|@\\S+ |\\b(?:please|pls|plz|just|kindly|simply|also|or) )(?:${ORDER})\\b.*(?:\\b(?:and|then|so)|&|,|[–-]|:)\\s*$`,
    '\\byou (?:can|could|may|need to|should|will need to)\\b.*(?:\\b(?:and|then)|&)\\s*$',
    '\\bfeel free to\\b.*$',
    '\\b(?:dm|pm|message|e-?mail|text|call|write|send|shoot|drop|tell|give|let) (?:us|me)\\b(?! (?:a|an|some|until|till|just|one|two|five|ten) ?(?:few|couple|sec|second|minute|moment|hour|day|week|time|bit|while|tomorrow|monday|friday)).*$',
  ].join('|'),
);

/** Behind a promise: the other side first. */
export const FIRST_BEHIND =
  /\b(?:if|once|when|unless|as soon as|whenever|after) (?:you|u|your|that['’]s (?:ok|okay|useful|helpful|alright)|it helps|needed|necessary|wanted|anyone|anybody|asked)\b|\b(?:anyone|anybody|everyone|those|people) who\b|\bjust (?:ask|say|let me know|shout)\b|\bunless\b/;

/** In front of an offer or a promise, with nothing to do with it: “send it, so that we can look”. */
export const PURPOSE =
  /\bso (?:that )?(?:i|we)(?: can| may| could|['’]ll be able)\b|\bthe (?:more|sooner|better)\b[^.]*\bwe can\b|\bif (?:we|i) can (?:further )?(?:help|assist|be)\b|\bif there['’]?s anything (?:else )?(?:we|i)\b/;

/** What stands right before it takes it back, or makes it somebody else's. */
export const DOUBT =
  /\b(?:(?:i['’ ]?m|am|pretty|quite) (?:sure|certain|confident)|expect|hope|hoping|hopefully|guess|doubt|think|thought|wonder|whether|pretend|until|till|wish|afraid|don['’]?t know|not sure|said|says|say|told|tells|swore|claimed?|promised|that|what|how|where|who|when|why|maybe|perhaps|before|because|than)\b[^,.!;]*$/;
