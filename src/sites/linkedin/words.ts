/**
 * Words of the interface that stand for something no structure tells. They are hints, never an identity: where a
 * language is missing, the structure beside them still decides.
 */

/** "Promoted" as the first word of the line below an advertiser's name. */
const PROMOTED = [
  'promoted',
  'sponsored',
  'gesponsert',
  'anzeige',
  'sponsorisé',
  'post sponsorisé',
  'promocionado',
  'publicidad',
  'promovido',
  'patrocinado',
  'promosso',
  'sponsorizzato',
  'post sponsorizzato',
  'gepromoot',
  'promowane',
  'treść promowana',
  'продвигается',
  'sponsorlu',
  'öne çıkarılan içerik',
  'annonceret',
  'promoveret',
  'promotert',
  'annonserad',
  'marknadsfört',
  'mainostettu',
  'propagováno',
  'sponzorováno',
  'promovat',
  'προωθείται',
  'ממומן',
  'מקודם',
  'مروّج',
  'مُروَّج له',
  'प्रमोटेड',
  'प्रचारित',
  'プロモーション',
  'プロモーション広告',
  '推广',
  '促銷內容',
  '推廣',
  '광고',
  '프로모션',
  'dipromosikan',
  'được quảng bá',
  'ได้รับการโปรโมท',
];

/** Whether the line below the author's name says that somebody paid for the post. */
export function saysPromoted(line: string): boolean {
  const plain = line.replace(/\s+/g, ' ').trim().toLowerCase();
  return PROMOTED.some((word) => plain === word || plain.startsWith(`${word} `));
}

/** "NAME follows PAGE" names no event around a post, unlike "NAME likes this". */
const FOLLOWS =
  /\bfollow|\bfolgen?\b|\bfolgt\b|\bsui(t|vent)\b|\bsiguen?\b|\bseguem?\b|\bsegu(e|ono)\b|\bvolg(t|en)\b|\bobserwuj|подпис|takip|följer|følger|フォロー|关注|關注|追蹤|팔로우|يتابع|עוקב/i;

export function saysFollows(line: string): boolean {
  return FOLLOWS.test(line);
}

/** "NAME reposted this", by the stems that the languages share. */
const REPOSTED =
  /re-?post|republi|ripubblic|diffus|rediffus|compart|condivi|geteilt|shared|partag|gedeeld|udostępn|репост|поделил|yeniden (yay|payla)|delade|delte|リポスト|再投稿|转发|轉發|퍼갔|إعادة نشر|שיתף/i;

export function saysReposted(line: string): boolean {
  return REPOSTED.test(line);
}

/** "2 replies" under a comment. */
const REPLIES =
  /repl(y|ies)|antwort|réponse|respuesta|resposta|rispost|reacties?\b|odpowied|ответ|yanıt|svar|vastau|odpověd|răspuns|απάντησ|תגוב|رد|ردود|उत्तर|जवाब|返信|回复|回覆|답글|balasan|trả lời/i;

export function saysReplies(line: string): boolean {
  return REPLIES.test(line);
}

/** The word beside the name of whoever is looking. */
const YOU = new Set([
  'you',
  'sie',
  'du',
  'vous',
  'tú',
  'usted',
  'você',
  'tu',
  'voi',
  'u',
  'jij',
  'jouw',
  'ty',
  'вы',
  'siz',
  'sinä',
  'vy',
  'εσείς',
  'אתה',
  'أنت',
  'आप',
  '自分',
  'あなた',
  '您',
  '你',
  '나',
]);

/** Whether the place where a card says how near its author is ("• 2nd") says "• You". */
export function saysYou(line: string): boolean {
  const [, word] = /^\s*•\s*(\S{1,12})\s*$/.exec(line.slice(0, 40)) ?? [];
  return word !== undefined && YOU.has(word.toLowerCase());
}

/** What the button says that begins a reply to a comment. */
const REPLY =
  /^(?:reply|antworten|responder|répondre|rispondi|beantwoorden|reageren|odpowiedz|ответить|yanıtla|svar|svara|vastaa|odpovědět|răspundeți|απάντηση|הגב|השב|رد|जवाब दें|返信|返信する|回复|回覆|답장|balas|trả lời|ตอบกลับ)(?![\p{L}\p{M}])/iu;

export function saysReply(label: string): boolean {
  return REPLY.test(label.trim());
}
