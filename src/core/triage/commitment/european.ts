import { once } from '../../once.ts';
import { de } from '../due/de.ts';
import type { DueWords } from '../due/dueWords.ts';
import { es } from '../due/es.ts';
import { fr } from '../due/fr.ts';
import { it } from '../due/it.ts';
import { nl } from '../due/nl.ts';
import { pt } from '../due/pt.ts';

/** How commitments sound in a language; all patterns are for lower case. */
export interface Speech {
  /** “I will”, with the verb to follow. */
  will: RegExp;
  /** What may follow and can be expected by the other side. */
  deed: RegExp;
  /** A commitment as it stands: “will do”. */
  set: RegExp;
  /** What is done now, or with a time is going to be: “I send you …”. */
  act: RegExp;
  /** A time to come, as the due dates name it. */
  when: RegExp;
  /** Offers: “we can look into this”, “happy to help”. */
  offer: RegExp;
  /** The other side first: “if you”, “DM us”. */
  first: RegExp;
  /** Takes it back: “never”, “no longer”, “wait”. */
  not: RegExp;
  /** Takes back what stands in front of it in the same breath. */
  no: RegExp;
}

type Parts = Record<'will' | 'deed' | 'set' | 'act' | 'offer' | 'first' | 'not' | 'no', string>;

const european = (
  { days, weekdays, months, nextWeek, endOfWeek, endOfMonth, nextMonth }: DueWords,
  parts: Parts,
) =>
  once(
    (): Speech => ({
      will: new RegExp(`(?<![\\p{L}])(?:${parts.will})(?![\\p{L}])`, 'gu'),
      deed: new RegExp(`(?:${parts.deed})`, 'u'),
      set: new RegExp(`(?<![\\p{L}])(?:${parts.set})(?![\\p{L}])`, 'u'),
      act: new RegExp(`(?<![\\p{L}])(?:${parts.act})(?![\\p{L}])`, 'u'),
      when: new RegExp(
        `(?<![\\p{L}\\d])(?:${[...days.map(([day]) => day), ...weekdays, ...months, nextWeek, endOfWeek, endOfMonth, nextMonth].join('|')})(?![\\p{L}])`,
        'u',
      ),
      no: new RegExp(`^[^,.;:!]*(?<![\\p{L}])(?:${parts.no})(?![\\p{L}])`, 'u'),
      offer: new RegExp(`(?<![\\p{L}])(?:${parts.offer})(?![\\p{L}])`, 'u'),
      first: new RegExp(`(?<![\\p{L}])(?:${parts.first})(?![\\p{L}])`, 'u'),
      not: new RegExp(`(?<![\\p{L}])(?:${parts.not})(?![\\p{L}])`, 'u'),
    }),
  );

export const EUROPEAN: Record<string, () => Speech> = {
  de: european(de, {
    will: 'ich|wir|werde|werden wir|melde|schicke|schaue',
    deed: '\\b(?:schick|send|meld|ruf|schreib|prüf|schau|kümmer|klär|frag|geb|gebe|leite|teil|bring|mach|erledig|reich|besorg|bereit|lieg|liefer|antwort|informier|bestell|trag|stell|helf|such|überweis)\\p{L}*',
    set: 'mach(?:e)? ich|wird erledigt|versprochen|ich melde mich|wir melden uns|ich kümmere mich|wir kümmern uns|ich schicke|wir schicken|ich schaue|wir schauen|wir prüfen|ich prüfe|ich rufe|wir rufen',
    act: 'bekomm(?:st|t|en) (?:du|ihr|sie)[^,.;!]* von (?:mir|uns)|krieg(?:st|t|en) (?:du|ihr|sie)[^,.;!]* von (?:mir|uns)|(?:hast|habt|haben) (?:du|ihr|sie) (?:es|das|sie|die|den)',
    offer:
      'wir helfen (?:dir|euch|ihnen|gern)\\p{L}*|gerne helfen|helfen (?:dir|euch|ihnen) gerne?|wir können (?:dir|euch|ihnen) helfen|ich kann (?:dir|euch|ihnen)',
    first:
      'wenn (?:du|ihr|sie)|falls|sobald (?:du|ihr|sie)|schick (?:uns|mir)|schickt (?:uns|mir)|schreib (?:uns|mir)|schreibt (?:uns|mir)|schicken sie|schreiben sie|melde dich|meldet euch|teil uns',
    not: 'nie|nie wieder|nicht mehr|nicht|kein\\p{L}*|warte|vielleicht|hoffe|würde|boykott\\p{L}*|kündig\\p{L}*',
    no: 'nicht|nie|niemals|kein\\p{L}*|nichts',
  }),
  es: european(es, {
    will: 'voy a|vamos a|te|les|le|os|lo|la|\\p{L}+(?:aré|eré|iré|aremos|eremos|iremos)',
    deed: '(?:enviar|mandar|llamar|escribir|revisar|mirar|preguntar|avisar|responder|confirmar|publicar|compartir|pasar|ayudar|hacer|probar|buscar|entregar|consultar|informar|resolver|solucionar|arreglar|corregir|subir|terminar|encargar|ocupar|traer|preparar|contact|comunicar|har|dir)\\p{L}*',
    set: 'lo haré|así lo haré|me encargo|nos encargamos|me ocupo|nos ocupamos|cuenta con ello|te lo prometo|prometido|ahora mismo lo (?:reviso|miro|envío)|te (?:aviso|escribo|llamo|envío|mando)|les (?:aviso|escribo|llamo|envío)|lo (?:reviso|envío|miro) (?:hoy|mañana|ahora)',
    act: '(?:te|le|les|os|se|l[oa]s?) (?:mando|envío|envio|paso|aviso|escribo|llamo|confirmo|respondo|contesto|comparto|traigo|preparo|subo|publico|entrego|reviso|miro|arreglo|hago|pregunto|consulto)',
    offer:
      'podemos ayudar\\p{L}*|con gusto (?:te|le|les|los)|nos encantaría ayudar\\p{L}*|puedo (?:enviar|ayudar|mandar)\\p{L}*',
    first:
      'si (?:me|nos|quieres|puedes|no|lo|te)|cuando (?:me|nos)|escríb(?:e|an)nos|envía(?:me|nos)|mánda(?:me|nos)|envíenos|avísa(?:me|nos)|en cuanto (?:me|nos)',
    not: 'nunca|jamás|no|(?:mandar|enviar|har|dir|pasar|llamar|ayudar|gustar|podr|encantar|escribir|publicar)ía\\p{L}*|abraz\\p{L}*|besos?|saludos?|espero|esperar|tal vez|quizás?|boicot\\p{L}*|cancelar|dejar de|cambiar de',
    no: 'nada|nunca|abraz\\p{L}*|besos?|saludos?',
  }),
  fr: european(fr, {
    will: "je vais|on va|nous allons|je (?:vous |te |le |la |m[’'])?\\p{L}+rai|nous (?:vous |te )?\\p{L}+rons|je (?:vous|te)",
    deed: '(?:envo|enver|appel|rappel|écri|vérifi|regard|demand|préven|répond|confirm|publi|partag|transm|aid|fais|fera|ferons|faire|essay|cherch|livr|consult|inform|résou|régl|prépar|contact|tiens|tiendr|occup|revien|reviendr)\\p{L}*',
    set: "je m[’']en (?:occupe|charge)|nous nous en occupons|on s[’']en occupe|c[’']est promis|promis|je le ferai|comptez sur (?:moi|nous)|je (?:vous |te |t[’'])(?:l[’']|le |la |les |en )?(?:envoie|rappelle|tiens au courant|écris)|(?:je|on) revien[ts] vers (?:vous|toi)|nous revenons vers vous",
    act: "(?:je|on|nous) (?:(?:vous|te|t[’']|l[’']|le|la|les|en) ?)+(?:envoie|envoyons|rappelle|rappelons|appelle|écris|écrivons|réponds|répondons|publie|publions|prépare|préparons|vérifie|vérifions|regarde|regardons|transmets|transmettons|partage|partageons|fais|faisons|apporte|confirme|confirmons)",
    offer:
      "nous pouvons (?:vous )?aider|je peux (?:vous|t[’'])\\p{L}*|avec plaisir pour|nous serions ravis|on peut (?:vous |t[’'])?aider",
    first:
      "si (?:vous|tu)|s[’']il|dès que (?:vous|tu)|quand (?:vous|tu)|envoyez|(?<!(?:je|on) [^,.;]{0,14})envoie|écrivez|(?<!je [^,.;]{0,14})écris|contactez|donnez|une fois que",
    not: 'jamais|plus|pas|\\p{L}{2,}rais|attend\\p{L}*|peut-être|espère|boycott\\p{L}*|résili\\p{L}*|changer d',
    no: 'pas|jamais|rien',
  }),
  it: european(it, {
    will: '\\p{L}+(?:erò|irò|arò|rò|remo)|sto per|stiamo|ti|vi|le',
    deed: '(?:mand|invi|chiam|richiam|scriv|controll|guard|chied|avvis|rispond|conferm|pubblic|condivid|pass|aiut|far|prov|cerc|consegn|inform|risolv|prepar|contatt|occup|veri|torn)\\p{L}*',
    set: 'lo farò|sarà fatto|promesso|te lo prometto|me ne occupo(?: io)?|ce ne occupiamo|ti (?:mando|scrivo|chiamo|faccio sapere|avviso)|vi (?:mando|scrivo|chiamo|faccio sapere|faremo sapere)|controllo subito',
    act: '(?:ti|vi|te l[oaie]|ve l[oaie]|l[oaie]|lo) (?:mando|invio|scrivo|chiamo|richiamo|passo|avviso|rispondo|controllo|preparo|faccio|pubblico|porto|verifico|condivido|carico)',
    offer:
      'possiamo aiutar\\p{L}*|posso (?:mandar|aiutar|inviar)\\p{L}*|volentieri ti|saremo felici di|ci piacerebbe aiutar\\p{L}*',
    first:
      'se (?:mi|ci|vuoi|volete|non|puoi)|quando (?:mi|ci)|appena (?:mi|ci)|scriv(?:imi|ici|eteci|etemi)|mand(?:ami|aci|ateci|atemi)|invi(?:aci|ateci)|una volta che',
    not: 'mai|non|\\p{L}+erei|abbracci\\p{L}*|saluti|aspett\\p{L}*|forse|spero|boicott\\p{L}*|disd\\p{L}*|cambier\\p{L}*',
    no: 'niente|nulla|mai|abbracci\\p{L}*|baci\\p{L}*|saluti',
  }),
  pt: european(pt, {
    will: 'vou|vamos|\\p{L}+(?:arei|erei|irei|aremos|eremos|iremos)|te|lhe',
    deed: '(?:envi|mand|ligar|ligo|escrev|verific|olhar|pergunt|avis|respond|confirm|public|compartilh|pass|ajud|fazer|far|test|tent|procur|entreg|consult|inform|resolv|prepar|contat|retorn|encaminh|checar|tratar|cuidar|corrig|arrum|ver )\\p{L}*',
    set: 'vou fazer|farei isso|trato disso|vou tratar disso|cuido disso|pode deixar|prometo|deixa comigo|te (?:aviso|mando|envio|ligo)|já te (?:mando|envio)|vamos verificar|vou verificar|retorno em breve',
    act: '(?:(?:te|lhe|vos|o|a|isso) )(?:mando|envio|passo|aviso|ligo|respondo|confirmo|partilho|compartilho|trago|preparo|publico|verifico|faço|escrevo|trato|resolvo)|(?:mando|envio|passo|aviso|ligo|respondo|confirmo|trago|digo|escrevo)-(?:te|lhe|vos|o|a)',
    offer:
      'podemos ajudar\\p{L}*|posso (?:te |lhe )?(?:enviar|ajudar|mandar)|com prazer|adoraríamos ajudar|ficaremos felizes',
    first:
      'se (?:você|vc|vocês|me|nos|quiser|puder|não)|quando (?:você|me|nos)|assim que (?:você|me|nos)|mand[ae](?:-nos| pra| para| uma| um)?|envie|escreva|me chama|nos chame',
    not: 'nunca|jamais|não|(?:mandar|enviar|far|dir|ligar|ajudar|gostar|poder|passar)ia\\p{L}*|abraç\\p{L}*|beij\\p{L}*|esper\\p{L}*|talvez|boicot\\p{L}*|cancelar|deixar de|mudar de',
    no: 'nada|nunca|abraç\\p{L}*|beij\\p{L}*',
  }),
  nl: european(nl, {
    will: 'ik|wij|we|zal ik|zullen we|gaan we|ga ik',
    deed: '\\b(?:stuur|sturen|bel|bellen|mail|mailen|schrijf|schrijven|check|checken|controleer|controleren|kijk|kijken|vraag|vragen|zorg|zorgen|laat|laten|geef|geven|regel|regelen|zoek|zoeken|bevestig\\p{L}*|plaats\\p{L}*|deel|delen|help|helpen|maak|maken|lever\\p{L}*|bezorg\\p{L}*|meld\\p{L}*|reageer|reageren|antwoord\\p{L}*|pak|pakken|zet|zetten|kom erop terug|komen erop terug)\\b',
    set: 'doe ik|ga ik doen|zal ik doen|komt in orde|komt goed|beloofd|ik beloof het|ik kom (?:er|hier)op terug|ik (?:stuur|bel|mail|laat) (?:je|jullie|u|het)|we (?:sturen|bellen|laten) (?:je|jullie|u|het)',
    act: '(?:stuur|bel|mail|laat|kijk|maak|vraag|zet|deel|check|regel|schrijf|zoek|geef|plaats|lever) (?:ik|we|wij) (?:je|jullie|u|het|ze|dat)',
    offer:
      'we kunnen (?:je|jullie|u) helpen|we helpen (?:je|jullie|u) graag|ik kan (?:je|jullie|u)|graag helpen',
    first:
      'als (?:je|jij|jullie|u)|zodra (?:je|jullie|u)|stuur (?:ons|mij|me)|mail (?:ons|mij)|laat (?:ons|mij|me) weten|wanneer (?:je|u)|indien',
    not: 'nooit|niet|geen|wacht\\p{L}*|misschien|hoop|zou|boycot\\p{L}*|opzeg\\p{L}*|overstap\\p{L}*',
    no: 'niet|nooit|geen|niets',
  }),
};
