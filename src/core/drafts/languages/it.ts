import { once } from '../../once.ts';
import { it as common } from '../common/it.ts';
import { anyOf, type Pack } from '../pack.ts';

export const it = once(
  (): Pack => ({
    lang: 'it',
    quotes: ['«', '»'],
    common: common(),
    rude: anyOf(
      'merd\\p{L}*|cazz\\p{L}*|stronz\\p{L}*|vaffa\\p{L}*|fancul\\p{L}*|cul[oi]|troi[ae]\\p{L}*|puttan\\p{L}*|coglion\\p{L}*|idiot\\p{L}*|imbecill\\p{L}*|deficient\\p{L}*|cretin\\p{L}*|stupid\\p{L}*|scem\\p{L}*|bastard\\p{L}*|ladr\\p{L}*|truff\\p{L}*|schif\\p{L}*|mort\\p{L}*|uccid\\p{L}*|sesso|porno\\p{L}*|nazi\\p{L}*|minchi\\p{L}*|fig[ao]|frocio\\p{L}*|porc\\p{L}*',
    ),
    greetings: ['ciao {name},', 'ciao {name},', '{name},'],
    hello: 'ciao,',
    kinds: {
      answer: {
        plain: [
          'su “{topic}” c’è di più in questa pagina: [link]. Se resta qualche domanda, {siamo|sono} qui.',
          'ecco quello che {sappiamo|so} su “{topic}”: [risposta]. Ti è utile?',
          'ecco quello che {sappiamo|so}: [risposta]. Ti è utile?',
        ],
        news: [
          'la {nostra|mia} esperienza con “{topic}” è questa: [esperienza]. Com’è stata la tua?',
          'per quanto riguarda “{topic}”, {la vediamo|la vedo} così: [opinione]. Dove la vedi diversamente?',
          '{la vediamo|la vedo} così: [opinione]. Dove la vedi diversamente?',
        ],
      },
      askBack: {
        plain: [
          'puoi {dirci|dirmi} qualcosa di più su “{topic}” e su quello che hai già provato?',
          'quale parte di “{topic}” è la più importante per te in questo momento?',
          'puoi {dirci|dirmi} qualcosa di più e che cosa hai già provato?',
        ],
        upset: [
          'è davvero fastidioso. Da quando succede con “{topic}”, e che cosa vedi adesso?',
          'non dovrebbe succedere. Che cosa hai già provato per “{topic}”, e con quale risultato?',
          'è davvero fastidioso. Da quando succede, e che cosa vedi adesso?',
        ],
        glad: [
          'che cosa ha fatto la differenza con “{topic}”?',
          'quale parte di “{topic}” deve restare proprio così?',
          'quale parte deve restare proprio così?',
        ],
        idea: [
          'che cosa cambierebbe “{topic}” nella tua giornata?',
          'come fai oggi senza “{topic}”, e a che cosa servirebbe per prima?',
          'a che cosa servirebbe per prima, e come fai oggi?',
        ],
        news: [
          'com’è nato “{topic}”, e che cosa succede dopo?',
          'che cosa ti ha sorpreso di più in “{topic}”?',
          'com’è nato tutto questo, e che cosa succede dopo?',
        ],
      },
      resource: {
        plain: [
          'questi passi per “{topic}” possono aiutare: [link]. {Facci|Fammi} sapere se funziona.',
          'ecco una guida su “{topic}”: [link]. C’è quello che ti serve?',
          'questi passi possono aiutare: [link]. {Facci|Fammi} sapere se funziona.',
        ],
        upset: [
          'la rabbia per “{topic}” si capisce. Nel frattempo questi passi possono aiutare: [link].',
          'la rabbia si capisce. Nel frattempo questi passi possono aiutare: [link].',
        ],
      },
      thank: {
        glad: [
          'che piacere leggere di “{topic}”, grazie. Che cosa lo renderebbe ancora migliore?',
          'grazie, le tue parole su “{topic}” arrivano a chi ci ha lavorato. Che cosa hai in programma adesso?',
          'grazie, le tue parole arrivano a chi ci ha lavorato. Che cosa hai in programma adesso?',
        ],
        idea: [
          'grazie di ragionare con noi su “{topic}”. È annotato, con il tuo nome.',
          '“{topic}” è un’idea da non perdere. A chi servirebbe di più?',
          'grazie di ragionare con noi. È annotato, con il tuo nome.',
        ],
        news: [
          'grazie di {averci|avermi} detto di “{topic}”. Ti serve qualcosa da parte {nostra|mia}?',
          'è utile saperlo, grazie. La questione “{topic}” è chiusa, o manca ancora qualcosa?',
          'è utile saperlo, grazie. Ti serve qualcosa da parte {nostra|mia}?',
        ],
      },
      own: {},
      introduce: {
        plain: [
          '[nome] ne sa più di {noi|me} su “{topic}”. Ti sarebbe utile una presentazione?',
          'per “{topic}” la persona giusta è [nome]. Vuoi che {vi mettiamo|vi metta} in contatto?',
          'la persona giusta per questo è [nome]. Vuoi che {vi mettiamo|vi metta} in contatto?',
        ],
        glad: [
          'il merito di “{topic}” è di [nome]. {Possiamo|Posso} passare le tue parole?',
          '[nome] dovrebbe leggere questo su “{topic}”. Va bene condividerlo lì?',
          'il merito è di [nome]. {Possiamo|Posso} passare le tue parole?',
        ],
      },
      unstick: {
        plain: [
          'a che punto è “{topic}”? Il passo più piccolo sarebbe questo: [passo].',
          'per rimettere in moto “{topic}”: qual è l’unico ostacolo adesso?',
          'per rimettere in moto la cosa: qual è l’unico ostacolo adesso?',
        ],
        upset: [
          'hai tutte le ragioni di essere seccato per “{topic}”. Quale soluzione andrebbe bene per te?',
          'la rabbia si capisce. Che cosa servirebbe per sistemare “{topic}”?',
          'la rabbia si capisce. Quale soluzione andrebbe bene per te?',
        ],
      },
    },
    own: {
      seen: [
        'quello che è successo con “{topic}” è fastidioso.',
        'grazie di dirlo così chiaramente: quello che è successo con “{topic}” è fastidioso.',
        'quello che è successo è fastidioso.',
      ],
      sorry: [
        '{ci|mi} dispiace molto per “{topic}”.',
        '{ci|mi} dispiace che “{topic}” sia andato così.',
        '{ci|mi} dispiace che sia andata così.',
      ],
      now: [
        '{Stiamo|Sto} cercando la causa: [prossimo passo].',
        'Ecco che cosa succede adesso: [prossimo passo].',
      ],
      again: ['Avrai {nostre|mie} notizie entro [data].', 'La prossima notizia arriva entro [data].'],
    },
    deliver: {
      done: [
        'come promesso (“{promise}”), ecco qui: [link o risposta]. È quello che ti serviva?',
        'l’hai chiesto, ed ecco qui: [link o risposta]. La promessa era “{promise}”. Va bene così?',
      ],
      late: [
        'non {abbiamo|ho} dimenticato “{promise}”. Non è ancora pronto; lo avrai entro [data]. Va ancora bene per te?',
      ],
    },
    calm: [
      'una nota con calma: qui la regola è “{rule}”. Entro questa {continuiamo|continuo} volentieri a parlare di “{topic}”.',
      'una nota con calma: qui la regola è “{rule}”. Entro questa {continuiamo|continuo} volentieri a parlare.',
    ],
    give: {
      plain: [
        'questo può aiutare con “{topic}”: {title} {url}',
        'proprio su questo c’è qualcosa di utile: {title} {url}',
      ],
      upset: [
        'la rabbia per “{topic}” si capisce. Intanto che si chiarisce, questo può aiutare: {title} {url}',
        'la rabbia si capisce. Intanto che si chiarisce, questo può aiutare: {title} {url}',
      ],
    },
    nounsAreNames: true,
    blanks: { link: 'link', number: 'numero', date: 'data', name: 'nome' },
    dates: anyOf(
      'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|oggi|domani|ieri|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
    ),
    intention: {
      lead: /^(?:di'|di’|dì|digli|dille|rispondi|scrivi|menziona)(?!\p{L})(?: di| che)?:?\s+/iu,
      manner: /,?\s*(?:gentilmente|cortesemente|brevemente)/giu,
      acts: {
        yes: {
          seen: /^(?:sì|si|accetta|conferma)(?!\p{L})[,:]?\s*/iu,
          alone: 'sì, volentieri',
          more: 'sì, …',
        },
        decline: {
          seen: /^(?:rifiuta|declina)(?!\p{L})[,:]?\s*/iu,
          alone: 'questa volta non è possibile',
          more: 'questa volta non è possibile, …',
        },
        no: { seen: /^no(?!\p{L})[,:]?\s*/iu, alone: 'no, questa volta no', more: 'no, …' },
        thank: {
          seen: /^(?:ringrazia|ringrazialo|ringraziala|grazie)(?!\p{L})(?: per)?[,:]?\s*/iu,
          alone: 'grazie',
          more: 'grazie per …',
        },
        sorry: {
          seen: /^(?:scusati|chiedi scusa)(?!\p{L})(?: per)?[,:]?\s*/iu,
          alone: '{ci|mi} dispiace',
          more: '{ci|mi} dispiace per …',
        },
        ask: {
          seen: /^chiedi(?:gli|le)?(?!\p{L})\s+(?=se|quando|dove|che cosa|cosa|chi|perché|come|qual)/iu,
          alone: '',
          more: '{possiamo|posso} chiedere …?',
        },
      },
      turned: [],
      frames: [
        'grazie per il messaggio su “{topic}”. {said}',
        'su “{topic}”: {said}',
        '{said} Va bene così?',
        '{said}',
      ],
    },
  }),
);
