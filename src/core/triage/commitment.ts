import { LONGEST } from './tokens.ts';

/**
 * Commitments in what somebody says: “I'll send it Friday” promises, “write to us and we'll look” promises only if the
 * other side acts first, plans and threats (“I will never buy again”) promise nothing.
 */
export type Commitment = 'commitment' | 'conditional' | 'none';

interface Speech {
  /** “I will”, with the verb to follow. */
  will: RegExp;
  /** What may follow and can be expected by the other side. */
  deed: RegExp;
  /** A commitment as it stands: “will do”. */
  set: RegExp;
  /** Offers: “we can look into this”, “happy to help”. */
  offer: RegExp;
  /** The other side first: “if you”, “DM us”. */
  first: RegExp;
  /** Takes it back: “never”, “no longer”, “wait”. */
  not: RegExp;
}

const en: Speech = {
  will: /\b(?:i|we)(?:['’ ]?ll| will|['’]m going to| am going to|['’]re going to| are going to|['’]m gonna|m gonna| gonna| shall)\b|(?:^|[.,!] ?|@\S+ )(?:ok(?:ay)? |so |and )?let me (?=just|check|see|look|ask|get|find|download|try|call|talk|take|send|forward|confirm|review)|\b(?:i|we)(?:['’]re|['’]m| are| am) (?=looking into|checking|investigating|working on (?:it|this|a fix))|(?:^|[.,!] ?|@\S+ |thanks |ok(?:ay)? |sure |yes )(?=will (?:dm|pm|check|send|try|let you know|get back|keep you|call|look|update|report|post|share|follow up|email|message)\b)/g,
  deed: /^\W*(?:\w+[, ]+){0,3}?(?:send|sent|call|check|look|looking|checking|investigat\w*|working on|get back|get (?:you|both|this|that|it|them|him|her)|let (?:you|everyone|them|him|her|the|all)|hop|dm|pm|message|e-?mail|mail|text|write|follow up|follow|try|pass|forward|contact|reach out|do (?:it|that|this|so)|share|post|update|announc\w*|discuss\w*|continu\w*|carry on|see what (?:i|we) can|see (?:to it|that)|fix|ask|give|giv\w*|make sure|be sure to|be in touch|be discussing|be sending|be calling|take (?:a look|care|it|this|that|another|the)|join|review|bring|provide|keep (?:you|it|an eye on|working|everyone)|have (?:it|this|that|the|them|something|to (?:give|call|send))|bring|show|tell|report|submit|prepare|finish|complete|deliver|ship|refund|replace|return|repair|schedule|book|arrange|organi[sz]e|meet you|be there|visit|explain|answer|reply|respond|confirm|add|upload|publish|download|install|reinstall|restart|sort|solve|resolve|handle|escalate|donate|pay|sign|read|test|work on|put|set|circle back|introduce|connect|link|write up|draft|translate|record|set up|help|go (?:through|over)|catch up|speak)\b/,
  set: /\bwill do\b|\bon it\b(?=[!.]|$)|\bi promise\b|\byou have my word\b|\byou(?:['’]ll| will) (?:have|get|hear from) (?:it|me|us|an answer)\b|\bconsider it done\b|\bleave it (?:with|to) (?:me|us)\b/,
  offer:
    /\b(?:we|i) can (?:also )?(?:look|help|assist|check|continue|discuss|investigate|send|offer|provide|take a (?:closer )?look)\b(?!.*\?)|\b(?:we|i)['’]?d (?:love|like|be (?:happy|glad)) to (?:help|look|assist|check|send|give|take a|learn more|investigate)|\b(?:happy|glad) to (?:help|send|share|assist|look|check|take)|\bwant to (?:look into|help|investigate|take a (?:closer )?look)\b/,
  first:
    /\bif (?:you|it|that|this|he|she|they|so|not|there|the|anything|nothing)\b|\bwrite to us\b|\bonce (?:you|we|i|it|they|he|she)\b|\bas soon as you\b|\bwhen you\b|\bafter you\b|\bunless\b|\b(?:dm|pm|message|e-?mail|text|call|write|send|shoot|drop|tell|give) (?:us|me)\b|\bsend (?:it|them|over|your|the)\b|\blet (?:us|me) know\b|\b(?:just )?reply\b|\bfill (?:in|out|the)\b|\bgo ahead and\b|\bshare (?:your|the|with)\b|\breach out\b|\bprovide (?:us|me|your|the)\b|\bclick\b/,
  not: /\b(?:never|no longer|won['’]?t|will not|not (?:be|going|buy|shop|use)|boycott|wait|just have to|avoid|miss|refuse|hope|probably|might|maybe|would|die|regret|stop|switch|cancel|leave|take my business|(?:go|shop|buy) (?:elsewhere|somewhere)|be (?:in|at|on|here|back|home|waiting|turning|forwarding) ?|await|keep an eye out|keep the|lose|see how|see if|remember|report you|sue|tell (?:everyone|everybody|all|my|people)|have to (?:wait|re|meet))\b/,
};

const european = (parts: Record<'will' | 'deed' | 'set' | 'offer' | 'first' | 'not', string>): Speech => ({
  will: new RegExp(`(?<![\\p{L}])(?:${parts.will})(?![\\p{L}])`, 'gu'),
  deed: new RegExp(`(?:${parts.deed})`, 'u'),
  set: new RegExp(`(?<![\\p{L}])(?:${parts.set})(?![\\p{L}])`, 'u'),
  offer: new RegExp(`(?<![\\p{L}])(?:${parts.offer})(?![\\p{L}])`, 'u'),
  first: new RegExp(`(?<![\\p{L}])(?:${parts.first})(?![\\p{L}])`, 'u'),
  not: new RegExp(`(?<![\\p{L}])(?:${parts.not})(?![\\p{L}])`, 'u'),
});

const SPEECH: Record<string, Speech> = {
  en,
  de: european({
    will: 'ich|wir|werde|werden wir|melde|schicke|schaue',
    deed: '\\b(?:schick|send|meld|ruf|schreib|prüf|schau|kümmer|klär|frag|geb|gebe|leite|teil|bring|mach|erledig|reich|besorg|bereit|lieg|liefer|antwort|informier|bestell|trag|stell|helf|such|überweis)\\p{L}*',
    set: 'mach(?:e)? ich|wird erledigt|versprochen|ich melde mich|wir melden uns|ich kümmere mich|wir kümmern uns|ich schicke|wir schicken|ich schaue|wir schauen|wir prüfen|ich prüfe|ich rufe|wir rufen',
    offer:
      'wir helfen (?:dir|euch|ihnen|gern)\\p{L}*|gerne helfen|helfen (?:dir|euch|ihnen) gerne?|wir können (?:dir|euch|ihnen) helfen|ich kann (?:dir|euch|ihnen)',
    first:
      'wenn (?:du|ihr|sie)|falls|sobald (?:du|ihr|sie)|schick (?:uns|mir)|schickt (?:uns|mir)|schreib (?:uns|mir)|schreibt (?:uns|mir)|schicken sie|schreiben sie|melde dich|meldet euch|teil uns',
    not: 'nie|nie wieder|nicht mehr|nicht|kein\\p{L}*|warte|vielleicht|hoffe|würde|boykott\\p{L}*|kündig\\p{L}*',
  }),
  es: european({
    will: 'voy a|vamos a|te|les|le|os|lo|la|\\p{L}+(?:aré|eré|iré|aremos|eremos|iremos)',
    deed: '(?:enviar|mandar|llamar|escribir|revisar|mirar|preguntar|avisar|responder|confirmar|publicar|compartir|pasar|ayudar|hacer|probar|buscar|entregar|consultar|informar|resolver|solucionar|preparar|contact|comunicar|har|dir)\\p{L}*',
    set: 'lo haré|así lo haré|cuenta con ello|te lo prometo|prometido|ahora mismo lo (?:reviso|miro|envío)|te (?:aviso|escribo|llamo|envío|mando)|les (?:aviso|escribo|llamo|envío)|lo (?:reviso|envío|miro) (?:hoy|mañana|ahora)',
    offer:
      'podemos ayudar\\p{L}*|con gusto (?:te|le|les|los)|nos encantaría ayudar\\p{L}*|puedo (?:enviar|ayudar|mandar)\\p{L}*',
    first:
      'si (?:me|nos|quieres|puedes|no|lo|te)|cuando (?:me|nos)|escríb(?:e|an)nos|envía(?:me|nos)|mánda(?:me|nos)|envíenos|avísa(?:me|nos)|en cuanto (?:me|nos)',
    not: 'nunca|jamás|no|espero|esperar|tal vez|quizás?|boicot\\p{L}*|cancelar|dejar de|cambiar de',
  }),
  fr: european({
    will: "je vais|on va|nous allons|je (?:vous |te |le |la |m[’'])?\\p{L}+rai|nous (?:vous |te )?\\p{L}+rons|je (?:vous|te)",
    deed: '(?:envo|enver|appel|rappel|écri|vérifi|regard|demand|préven|répond|confirm|publi|partag|transm|aid|fais|fera|ferons|faire|essay|cherch|livr|consult|inform|résou|régl|prépar|contact|tiens|tiendr|occup|revien|reviendr)\\p{L}*',
    set: "je m[’']en occupe|nous nous en occupons|on s[’']en occupe|c[’']est promis|promis|je le ferai|comptez sur (?:moi|nous)|je (?:vous|te) (?:envoie|rappelle|tiens au courant|écris)|je reviens vers (?:vous|toi)",
    offer:
      "nous pouvons (?:vous )?aider|je peux (?:vous|t[’'])\\p{L}*|avec plaisir pour|nous serions ravis|on peut (?:vous |t[’'])?aider",
    first:
      "si (?:vous|tu)|s[’']il|dès que (?:vous|tu)|quand (?:vous|tu)|envoyez|envoie|écrivez|écris|contactez|donnez|une fois que",
    not: 'jamais|plus|pas|attend\\p{L}*|peut-être|espère|boycott\\p{L}*|résili\\p{L}*|changer d',
  }),
  it: european({
    will: '\\p{L}+(?:erò|irò|arò|rò|remo)|sto per|stiamo|ti|vi|le',
    deed: '(?:mand|invi|chiam|richiam|scriv|controll|guard|chied|avvis|rispond|conferm|pubblic|condivid|pass|aiut|far|prov|cerc|consegn|inform|risolv|prepar|contatt|occup|veri|torn)\\p{L}*',
    set: 'lo farò|sarà fatto|promesso|te lo prometto|me ne occupo(?: io)?|ce ne occupiamo|ti (?:mando|scrivo|chiamo|faccio sapere|avviso)|vi (?:mando|scrivo|chiamo|faccio sapere|faremo sapere)|controllo subito',
    offer:
      'possiamo aiutar\\p{L}*|posso (?:mandar|aiutar|inviar)\\p{L}*|volentieri ti|saremo felici di|ci piacerebbe aiutar\\p{L}*',
    first:
      'se (?:mi|ci|vuoi|volete|non|puoi)|quando (?:mi|ci)|appena (?:mi|ci)|scriv(?:imi|ici|eteci|etemi)|mand(?:ami|aci|ateci|atemi)|invi(?:aci|ateci)|una volta che',
    not: 'mai|non|aspett\\p{L}*|forse|spero|boicott\\p{L}*|disd\\p{L}*|cambier\\p{L}*',
  }),
  pt: european({
    will: 'vou|vamos|\\p{L}+(?:arei|erei|irei|aremos|eremos|iremos)|te|lhe',
    deed: '(?:envi|mand|ligar|ligo|escrev|verific|olhar|pergunt|avis|respond|confirm|public|compartilh|pass|ajud|fazer|far|test|tent|procur|entreg|consult|inform|resolv|prepar|contat|retorn|encaminh|checar|ver )\\p{L}*',
    set: 'vou fazer|farei isso|pode deixar|prometo|deixa comigo|te (?:aviso|mando|envio|ligo)|já te (?:mando|envio)|vamos verificar|vou verificar|retorno em breve',
    offer:
      'podemos ajudar\\p{L}*|posso (?:te |lhe )?(?:enviar|ajudar|mandar)|com prazer|adoraríamos ajudar|ficaremos felizes',
    first:
      'se (?:você|vc|vocês|me|nos|quiser|puder|não)|quando (?:você|me|nos)|assim que (?:você|me|nos)|mand[ae](?:-nos| pra| para| uma| um)?|envie|escreva|me chama|nos chame',
    not: 'nunca|jamais|não|esper\\p{L}*|talvez|boicot\\p{L}*|cancelar|deixar de|mudar de',
  }),
  nl: european({
    will: 'ik|wij|we|zal ik|zullen we|gaan we|ga ik',
    deed: '\\b(?:stuur|sturen|bel|bellen|mail|mailen|schrijf|schrijven|check|checken|controleer|controleren|kijk|kijken|vraag|vragen|laat|laten|geef|geven|regel|regelen|zoek|zoeken|bevestig\\p{L}*|plaats\\p{L}*|deel|delen|help|helpen|maak|maken|lever\\p{L}*|bezorg\\p{L}*|meld\\p{L}*|reageer|reageren|antwoord\\p{L}*|pak|pakken|zet|zetten|kom erop terug|komen erop terug)\\b',
    set: 'doe ik|ga ik doen|zal ik doen|komt in orde|komt goed|beloofd|ik beloof het|ik kom (?:er|hier)op terug|ik (?:stuur|bel|mail|laat) (?:je|jullie|u|het)|we (?:sturen|bellen|laten) (?:je|jullie|u|het)',
    offer:
      'we kunnen (?:je|jullie|u) helpen|we helpen (?:je|jullie|u) graag|ik kan (?:je|jullie|u)|graag helpen',
    first:
      'als (?:je|jij|jullie|u)|zodra (?:je|jullie|u)|stuur (?:ons|mij|me)|mail (?:ons|mij)|laat (?:ons|mij|me) weten|wanneer (?:je|u)|indien',
    not: 'nooit|niet|geen|wacht\\p{L}*|misschien|hoop|zou|boycot\\p{L}*|opzeg\\p{L}*|overstap\\p{L}*',
  }),
};

/** What a text commits its author to; the strongest of its sentences counts. A language that is not known: nothing. */
export function commitmentOf(text: string, lang: string | null): Commitment {
  const speech = SPEECH[lang ?? ''];
  if (!speech) return 'none';
  let best: Commitment = 'none';
  for (const sentence of text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/https?:\S+/g, ' ')
    .split(/(?<=[.!?…\n;])\s+/)) {
    const found = judge(sentence, speech, lang === 'en');
    if (found === 'commitment') return found;
    if (found === 'conditional') best = found;
  }
  return best;
}

/** “… so that we can”: what the other side's deed is for, no offer. */
const PURPOSE = /\bso (?:that )?(?:i|we)(?: can|['’]ll be able)\b/;
/** What stands before it takes it back. */
const DOUBT = /\b(?:expect|hope|hoping|guess|doubt|think|if|unless|wonder|whether|pretend|until)\b[^,.]*$/;

function judge(
  sentence: string,
  { will, deed, set, offer, first, not }: Speech,
  ordered: boolean,
): Commitment {
  if (sentence.includes('?')) return 'none';
  const depends = first.test(sentence);
  if (PURPOSE.test(sentence)) return 'none';
  if (set.test(sentence)) return depends && !/\bwill do\b/.test(sentence) ? 'conditional' : 'commitment';
  for (const found of sentence.matchAll(will)) {
    const start = found.index ?? 0;
    const rest = sentence.slice(start + found[0].length);
    if (DOUBT.test(sentence.slice(Math.max(0, start - 30), start))) continue;
    if (
      ordered &&
      /\b(?:and|then)\s*$/.test(sentence.slice(0, start)) &&
      first.test(sentence.slice(0, start)) &&
      !not.test(rest)
    )
      return 'conditional';
    const does = ordered ? deed.test(rest) : deed.test(sentence.slice(start));
    if (!does || not.test(ordered ? rest.slice(0, 40) : sentence)) continue;
    return first.test(ordered ? sentence.slice(0, start) : sentence) || /^\W*tell you/.test(rest)
      ? 'conditional'
      : 'commitment';
  }
  return offer.test(sentence) ? 'conditional' : 'none';
}
