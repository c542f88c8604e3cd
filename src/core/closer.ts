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

const AGREEMENT = [
  'ok okay okey k kk yes yep yeah yup sure done noted agreed exactly absolutely indeed true same deal perfect great',
  'cool nice awesome super top alright right got it will do sounds good on my way see you soon bye goodnight good night',
  'have a day weekend too same here no problem np welcome you re youre u so very much many a lot again all everyone',
  'for the to your help info tip answer reply this that sharing and love it i ll try',
  'genau klar gut passt prima alles mach ich bis dann bald tschüss schönen tag abend dir ihnen gerne sehr vielen für die antwort hilfe',
  'vale perfecto genial claro hasta luego de nada buen día muchas por la respuesta ayuda muy amable',
  'daccord d accord parfait super oui bonne journée soirée à bientôt bientot beaucoup pour la réponse votre aide',
  'perfeito ótimo otimo claro combinado até logo bom dia muito pela resposta ajuda sim beleza',
  'perfetto ottimo va bene certo a presto buona giornata molte per la risposta aiuto sì si d’accordo ciao',
  'oké prima goed komt fijne dag tot straks veel voor je het antwoord hulp ja hoor',
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
const agreement = words(AGREEMENT);
const moreToSay = words(MORE_TO_SAY);

/** A thank-you longer than this tells something, too. */
const LONGEST_THANKS = 24;
const SHORT_THANKS = 8;
const LONGEST_AGREEMENT = 9;

/** Question marks of the scripts the sites are used in, outside of web addresses. */
export function asksQuestion(text: string): boolean {
  return /[?？؟⸮՞፧]/u.test(text.replace(/\S+[./]\S+\?\S+/gu, ' '));
}

/**
 * Whether these words close a conversation politely.
 *
 * @param text what was said, `''` for a post without words
 * @param media what stands in place of words; a sticker or GIF alone is a nod, a picture is not
 */
export function isSoftCloser(text: string, media: string | null = null): boolean {
  const spoken = text.normalize('NFC').toLowerCase();
  const bare = spoken.replace(/(^|\s)[@#][\p{L}\p{N}_.]+/gu, ' ').replace(/https?:\S+/gu, ' _link_ ');
  const list = bare.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  if (list.length === 0)
    return bare.trim() === '' ? media === 'sticker' || media === 'gif' : !asksQuestion(spoken);
  if (asksQuestion(spoken) || list.some((word) => moreToSay.has(word) || word === '_link_')) return false;
  if (list.length <= LONGEST_AGREEMENT && list.every((word) => thanks.has(word) || agreement.has(word)))
    return true;
  const longest = sentences(bare) === 1 ? LONGEST_THANKS : SHORT_THANKS;
  return list.length <= longest && list.slice(0, 3).some((word) => thanks.has(word));
}

function sentences(text: string): number {
  return text.split(/[.!…。！]+(?=\s|$)/u).filter((part) => /\p{L}/u.test(part)).length;
}
