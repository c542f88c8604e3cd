import { once } from '../../once.ts';
import { de as common } from '../common/de.ts';
import { anyOf, type Pack } from '../pack.ts';

export const de = once(
  (): Pack => ({
    lang: 'de',
    quotes: ['„', '“'],
    common: common(),
    rude: anyOf(
      'schei(?:ß|ss)\\p{L}*|arsch\\p{L}*|fick\\p{L}*|fuck\\p{L}*|shit|idiot\\p{L}*|depp\\p{L}*|dumm\\p{L}*|blöd\\p{L}*|kack\\p{L}*|hure\\p{L}*|nutte\\p{L}*|wichs\\p{L}*|verdammt\\p{L}*|dreck\\p{L}*|betrüger\\p{L}*|abzock\\p{L}*|lügner\\p{L}*|nazi\\p{L}*|tot\\p{L}*|töten|mord\\p{L}*|sex\\p{L}*|porno\\p{L}*|müll|saftladen|verarsch\\p{L}*|tödlich\\p{L}*',
    ),
    greetings: ['hallo {name},', 'hi {name},', '{name},'],
    hello: 'hallo,',
    kinds: {
      answer: {
        plain: [
          'mehr zu “{topic}” steht auf dieser Seite: [Link]. Bei weiteren Fragen {sind wir|bin ich} gerne da.',
          'zu “{topic}” {wissen wir|weiß ich} so viel: [Antwort]. Reicht das schon?',
          'so viel {wissen wir|weiß ich} dazu: [Antwort]. Reicht das schon?',
        ],
        news: [
          '{unsere|meine} eigene Erfahrung mit “{topic}” ist: [Erfahrung]. Wie ist das bei anderen?',
          'bei “{topic}” {sehen wir|sehe ich} es so: [Sicht]. Spricht etwas dagegen?',
          '{wir sehen|ich sehe} es so: [Sicht]. Spricht etwas dagegen?',
        ],
      },
      askBack: {
        plain: [
          'was genau soll bei “{topic}” am Ende herauskommen, und was wurde schon versucht?',
          'welcher Punkt an “{topic}” ist im Moment der wichtigste? Dann kommt auch eine passende Antwort.',
          'was genau wird gebraucht, und was wurde schon versucht?',
        ],
        upset: [
          'das ist ärgerlich. Seit wann ist das mit “{topic}” so, und was ist jetzt gerade zu sehen?',
          'so sollte das nicht sein. Was wurde bei “{topic}” schon versucht, und was kam dabei heraus?',
          'das ist ärgerlich. Seit wann ist das so, und was ist jetzt gerade zu sehen?',
        ],
        glad: [
          'was hat bei “{topic}” den Unterschied gemacht?',
          'was an “{topic}” soll auf jeden Fall so bleiben, wie es ist?',
          'was soll auf jeden Fall so bleiben, wie es ist?',
        ],
        idea: [
          'was würde sich mit “{topic}” im Alltag ändern?',
          'wie geht es heute ohne “{topic}”, und wo wäre es zuerst nützlich?',
          'wo wäre das zuerst nützlich, und wie geht es heute ohne?',
        ],
        news: [
          'wie ist es zu “{topic}” gekommen, und wie geht es weiter?',
          'was war an “{topic}” am überraschendsten?',
          'wie ist es dazu gekommen, und wie geht es weiter?',
        ],
      },
      resource: {
        plain: [
          'bei “{topic}” können diese Schritte helfen: [Link]. Eine kurze Rückmeldung, ob es geklappt hat, wäre nützlich.',
          'hier ist eine Anleitung zu “{topic}”: [Link]. Ist das Richtige dabei?',
          'diese Schritte können helfen: [Link]. Ist das Richtige dabei?',
        ],
        upset: [
          'das mit “{topic}” ist ärgerlich. In der Zwischenzeit können diese Schritte helfen: [Link].',
          'das ist ärgerlich. In der Zwischenzeit können diese Schritte helfen: [Link].',
        ],
      },
      thank: {
        glad: [
          'schön zu lesen, dass es mit “{topic}” geklappt hat, danke dafür. Was fehlt noch, damit es noch besser wird?',
          'danke, die Worte zu “{topic}” gehen direkt an die Leute dahinter. Was steht als Nächstes an?',
          'danke, das geht direkt an die Leute dahinter. Was steht als Nächstes an?',
        ],
        idea: [
          'danke fürs Mitdenken bei “{topic}”. Der Gedanke ist notiert, mit dem Namen dazu.',
          '“{topic}” ist ein Gedanke, der nicht verloren gehen soll. Wem würde es am meisten helfen?',
          'danke fürs Mitdenken. Der Gedanke ist notiert, mit dem Namen dazu.',
        ],
        news: [
          'danke für den Hinweis auf “{topic}”. Wird von {unserer|meiner} Seite noch etwas gebraucht?',
          'gut zu wissen, danke. Ist “{topic}” damit geklärt, oder bleibt noch etwas offen?',
          'gut zu wissen, danke. Wird von {unserer|meiner} Seite noch etwas gebraucht?',
        ],
      },
      own: {},
      introduce: {
        plain: [
          'über “{topic}” weiß [Name] mehr als {wir|ich}. Wäre eine Vorstellung hilfreich?',
          'für “{topic}” ist [Name] die richtige Adresse. {Sollen wir|Soll ich} den Kontakt herstellen?',
          'dafür ist [Name] die richtige Adresse. {Sollen wir|Soll ich} den Kontakt herstellen?',
        ],
        glad: [
          'das Lob für “{topic}” gebührt [Name]. {Dürfen wir|Darf ich} es weitergeben?',
          '[Name] sollte das über “{topic}” lesen. Ist es in Ordnung, den Beitrag dort zu teilen?',
          'das Lob gebührt [Name]. {Dürfen wir|Darf ich} es weitergeben?',
        ],
      },
      unstick: {
        plain: [
          'wie steht es inzwischen um “{topic}”? Der kleinste nächste Schritt wäre: [Schritt].',
          'damit “{topic}” wieder in Gang kommt: Was ist gerade das eine Hindernis?',
          'damit es wieder in Gang kommt: Was ist gerade das eine Hindernis?',
        ],
        upset: [
          'der Ärger über “{topic}” ist verständlich. Welche Lösung würde das in Ordnung bringen?',
          'es ist verständlich, dass das nervt. Was würde “{topic}” in Ordnung bringen?',
          'der Ärger ist verständlich. Welche Lösung würde das in Ordnung bringen?',
        ],
      },
    },
    own: {
      seen: [
        'der Ärger über “{topic}” ist verständlich.',
        'danke für die klaren Worte zu “{topic}”, das ist ärgerlich.',
        'der Ärger ist verständlich.',
      ],
      sorry: [
        'das mit “{topic}” tut {uns|mir} leid.',
        'es tut {uns|mir} leid, dass “{topic}” so gelaufen ist.',
        'es tut {uns|mir} leid, dass das so gelaufen ist.',
      ],
      now: [
        '{Wir prüfen|Ich prüfe} gerade, woran es liegt: [nächster Schritt].',
        'Jetzt passiert Folgendes: [nächster Schritt].',
      ],
      again: [
        'Die nächste Nachricht von {uns|mir} kommt bis [Datum].',
        'Bis [Datum] gibt es wieder Nachricht von {uns|mir}.',
      ],
    },
    deliver: {
      done: [
        'wie versprochen (“{promise}”), hier ist es: [Link oder Antwort]. Ist es das, was gebraucht wird?',
        'gefragt und erledigt: [Link oder Antwort]. Versprochen war “{promise}”. Hilft das so weiter?',
      ],
      late: [
        '“{promise}” ist nicht vergessen. Fertig ist es noch nicht; es kommt bis [Datum]. Reicht das noch?',
      ],
    },
    calm: [
      'eine ruhige Bitte: Hier gilt “{rule}”. In diesem Rahmen {sprechen wir|spreche ich} gern weiter über “{topic}”.',
      'eine ruhige Bitte: Hier gilt “{rule}”. In diesem Rahmen {sprechen wir|spreche ich} gern weiter.',
    ],
    give: {
      plain: [
        'das hier kann bei “{topic}” helfen: {title} {url}',
        'dazu passt genau das hier: {title} {url}',
      ],
      upset: [
        'das mit “{topic}” ist ärgerlich. Bis es geklärt ist, kann das hier helfen: {title} {url}',
        'das ist ärgerlich. Bis es geklärt ist, kann das hier helfen: {title} {url}',
      ],
    },
    nounsAreNames: false,
    blanks: { link: 'Link', number: 'Zahl', date: 'Datum', name: 'Name' },
    dates: anyOf(
      '(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|heute|morgen|gestern|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
    ),
    intention: {
      lead: /^(?:bitte )?(?:sag|sage|schreib|schreibe|antworte|erwähne)\b(?: (?:ihm|ihr|ihnen))?,?(?: dass)?:?\s+/iu,
      manner: /,?\s*\b(?:höflich|freundlich|kurz|nett)\b/giu,
      acts: {
        yes: { seen: /^(?:ja|zusagen|zustimmen)\b[,:]?\s*/iu, alone: 'ja, gerne', more: 'ja, …' },
        decline: {
          seen: /^(?:absagen|ablehnen|lehn(?:e)? ab|sag ab)\b[,:]?\s*/iu,
          alone: 'diesmal klappt es leider nicht',
          more: 'diesmal klappt es leider nicht, …',
        },
        no: { seen: /^nein\b[,:]?\s*/iu, alone: 'nein, diesmal nicht', more: 'nein, …' },
        thank: {
          seen: /^(?:bedank dich|bedanke dich|danken|danke|dank)\b(?: (?:ihm|ihr|ihnen))?(?: für)?[,:]?\s*/iu,
          alone: 'danke',
          more: 'danke für …',
        },
        sorry: {
          seen: /^(?:entschuldige? dich|entschuldigen)\b(?: für)?[,:]?\s*/iu,
          alone: 'Entschuldigung',
          more: 'Entschuldigung für …',
        },
        ask: {
          seen: /^frage?\b(?: (?:ihn|sie|nach))?,? (?=ob|wann|wo|was|wer|warum|wie|welche)/iu,
          alone: '',
          more: 'kurze Frage, …?',
        },
      },
      turned: [],
      frames: [
        'danke für die Nachricht zu “{topic}”. {said}',
        'zu “{topic}”: {said}',
        '{said} Passt das so?',
        '{said}',
      ],
    },
  }),
);
