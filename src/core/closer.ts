/**
 * Soft closers: last words that need no answer, because a like is enough ("Thanks!", "👍", "will do"). A closer with a
 * question in it is a question. Words are data, so that a language is one line more.
 */
const THANKS = [
  'thanks thank thx thankyou ty cheers tysm appreciated appreciate',
  'danke dankeschön dankeschon vielen dank merci besten',
  'gracias muchas graciass',
  'obrigado obrigada valeu brigado brigada',
  'grazie ringrazio mille',
  'bedankt dank dankjewel dankje',
  'tak tack takk kiitos dzięki dziekuje dziękuję děkuji díky дякую спасибо благодарю',
  'شكرا شكراً متشکرم תודה teşekkürler tesekkurler धन्यवाद शुक्रिया terima kasih cảm ơn ขอบคุณ',
  'ありがとう ありがとうございます ありがとうございました 谢谢 谢谢你 謝謝 謝謝你 多谢 多謝 感谢 感謝 감사합니다 고마워요',
];

/** Words that end a talk by themselves: consent, acknowledgement, goodbye. */
const CLOSING = [
  'ok okay okey k kk yes yep yeah yup sure done noted agreed exactly absolutely indeed true same deal got will do',
  'alright bye goodbye goodnight night soon later understood np problem welcome',
  'genau klar passt alles bis bald dann tschüss verstanden gerne erledigt stimmt jawohl ja',
  'vale claro hasta luego nada adiós entendido hecho sí',
  'accord daccord oui entendu bientôt bientot compris noté',
  'claro combinado logo entendido feito sim beleza',
  'certo bene presto capito fatto sì',
  'oké komt straks begrepen gedaan klopt hoor',
];

/** Words that close only as an answer to something: alone under a post they are praise, which may be answered. */
const PRAISE = [
  'great cool nice awesome super top perfect good love wonderful lovely fantastic amazing brilliant excellent',
  'gut prima toll schön perfekt wunderbar',
  'perfecto genial bueno buenísimo excelente',
  'parfait génial bien excellente magnifique',
  'perfeito ótimo otimo bom excelente',
  'perfetto ottimo bello fantastico',
  'goed mooi leuk perfect fijn',
];

/** Words that say nothing by themselves and so do not disturb. */
const FILLER = [
  'on my way see you it have a weekend day evening too here no very much many lot again all everyone so re youre u',
  'for the to your help info tip answer reply this that sharing and i ll try right sounds of',
  'mach ich schönen tag abend dir ihnen sehr vielen für die antwort hilfe euch das ist',
  'de buen día muchas por la respuesta ayuda muy amable a ti',
  'd bonne journée soirée à beaucoup pour réponse votre aide c est très',
  'até bom dia muito pela resposta ajuda tudo',
  'va a buona giornata molte per risposta aiuto molto',
  'dag tot veel voor je het antwoord hulp een heel',
];

/** Words that turn a thank-you into something to answer: a contrast, a request, a wait. */
const MORE_TO_SAY = [
  'but however though still yet unfortunately except nothing please could can would need want wait waiting when how',
  'aber leider jedoch trotzdem nichts bitte könnt könnten kannst brauche warte wann wie',
  'pero sin embargo todavía aún favor puedes podrías necesito quiero espero cuándo cómo',
  'mais malheureusement pourtant rien svp plaît pouvez peux besoin attends quand comment',
  'porém infelizmente ainda pode poderia preciso quero espero quando',
  'però purtroppo ancora favore puoi potresti bisogno voglio aspetto',
  'maar helaas toch graag kun kunt wil nodig wacht wanneer hoe',
];

const words = (lines: string[]) => new Set(lines.flatMap((line) => line.split(' ')));
const thanks = words(THANKS);
const closing = words(CLOSING);
const praise = words(PRAISE);
const filler = words(FILLER);
const moreToSay = words(MORE_TO_SAY);

/** Nothing this long (characters) merely closes; also keeps hostile texts away from the patterns. */
const LONGEST_TEXT = 500;
/** A thank-you longer than this (words) tells something, too. */
const LONGEST_THANKS = 24;
const SHORT_THANKS = 8;
const LONGEST_CLOSING = 9;

const MARK = /[?？؟⸮՞፧]/u;

/** Whether somebody asks: by the question marks of many scripts, those inside of web addresses left out. */
export function asksQuestion(text: string): boolean {
  return MARK.test(text) && text.split(/\s+/u).some(endsAsking);
}

function endsAsking(word: string): boolean {
  const at = word.search(MARK);
  if (at < 0) return false;
  const isAddress = /[./]/.test(word.slice(0, at)) && /[\p{L}\p{N}]/u.test(word.slice(at + 1));
  return !isAddress;
}

/** What else is known of a last word, besides its words. */
interface Setting {
  /** What stands in place of words; a sticker or GIF alone is a nod, a picture is not. */
  media?: string | null;
  /** Whether it answers something that was said before. */
  answers?: boolean;
}

/** Whether these words (`''` for a post without any) close a conversation politely. */
export function isSoftCloser(text: string, { media = null, answers = false }: Setting = {}): boolean {
  if (text.length > LONGEST_TEXT) return false;
  const spoken = text.normalize('NFC').toLowerCase();
  const bare = spoken.replace(/(^|\s)[@#][\p{L}\p{N}_.]+/gu, ' ').replace(/https?:\S+/gu, ' _link_ ');
  const list = bare.match(/[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*/gu) ?? [];
  if (list.length === 0)
    return bare.trim() === '' ? media === 'sticker' || media === 'gif' : !asksQuestion(spoken);
  if (asksQuestion(spoken) || list.some((word) => moreToSay.has(word) || word === '_link_')) return false;
  return isThanks(list, sentences(bare)) || isClosing(list, answers);
}

function isThanks(list: readonly string[], count: number): boolean {
  const longest = count === 1 ? LONGEST_THANKS : SHORT_THANKS;
  return list.length <= longest && list.slice(0, 3).some((word) => thanks.has(word));
}

function isClosing(list: readonly string[], answers: boolean): boolean {
  if (list.length > LONGEST_CLOSING) return false;
  const ends = (word: string) => closing.has(word) || thanks.has(word);
  if (!list.some((word) => ends(word) || (answers && praise.has(word)))) return false;
  return list.every((word) => ends(word) || praise.has(word) || filler.has(word));
}

function sentences(text: string): number {
  return text.split(/[.!…。！]/u).filter((part) => /\p{L}/u.test(part)).length;
}
