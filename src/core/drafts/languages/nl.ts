import { once } from '../../once.ts';
import { nl as common } from '../common/nl.ts';
import { anyOf, type Pack } from '../pack.ts';

export const nl = once(
  (): Pack => ({
    lang: 'nl',
    quotes: ['‘', '’'],
    common: common(),
    rude: anyOf(
      'kut\\p{L}*|klote\\p{L}*|kanker\\p{L}*|tering\\p{L}*|tyfus\\p{L}*|fuck\\p{L}*|shit\\p{L}*|hoer\\p{L}*|lul\\p{L}*|eikel\\p{L}*|idioot|idioten|dom|domme|stom|stomme|sukkel\\p{L}*|oplichter\\p{L}*|oplichting|dief|dieven|leugen\\p{L}*|verdomme|godver\\p{L}*|dood|doden|moord\\p{L}*|seks|porno|nazi\\p{L}*|rot\\p{L}*|kots\\p{L}*|klootza\\p{L}*|mongool|afval|troep',
    ),
    greetings: ['hallo {name},', 'hoi {name},', '{name},'],
    hello: 'hallo,',
    kinds: {
      answer: {
        plain: [
          'meer over “{topic}” staat op deze pagina: [link]. Als er nog vragen zijn, {zijn wij|ben ik} hier.',
          'dit is wat {we weten|ik weet} over “{topic}”: [antwoord]. Heb je daar genoeg aan?',
          'dit is wat {we weten|ik weet}: [antwoord]. Heb je daar genoeg aan?',
        ],
        news: [
          '{onze|mijn} eigen ervaring met “{topic}” is deze: [ervaring]. Hoe is dat bij jou?',
          'over “{topic}” {denken we|denk ik} zo: [mening]. Waar zie jij het anders?',
          '{we zien|ik zie} het zo: [mening]. Waar zie jij het anders?',
        ],
      },
      askBack: {
        plain: [
          'kun je {ons|mij} iets meer vertellen over “{topic}” en over wat je al hebt geprobeerd?',
          'welk deel van “{topic}” is voor jou op dit moment het belangrijkst?',
          'kun je {ons|mij} iets meer vertellen, en ook wat je al hebt geprobeerd?',
        ],
        upset: [
          'dat is vervelend. Sinds wanneer is dat zo met “{topic}”, en wat zie je nu?',
          'dit hoort niet te gebeuren. Wat heb je al geprobeerd met “{topic}”, en wat kwam daaruit?',
          'dat is vervelend. Sinds wanneer is dat zo, en wat zie je nu?',
        ],
        glad: [
          'wat maakte bij “{topic}” voor jou het verschil?',
          'wat aan “{topic}” moet vooral zo blijven?',
          'wat moet vooral zo blijven?',
        ],
        idea: [
          'wat zou “{topic}” voor jou in de praktijk veranderen?',
          'hoe doe je het nu zonder “{topic}”, en waar zou je het eerst voor gebruiken?',
          'waar zou je het eerst voor gebruiken, en hoe doe je het nu?',
        ],
        news: [
          'hoe is “{topic}” ontstaan, en wat komt hierna?',
          'wat verraste je het meest aan “{topic}”?',
          'hoe is dat ontstaan, en wat komt hierna?',
        ],
      },
      resource: {
        plain: [
          'deze stappen voor “{topic}” kunnen helpen: [link]. Wil je {ons|mij} vertellen of het lukt?',
          'hier staat een uitleg over “{topic}”: [link]. Zit erbij wat je nodig hebt?',
          'deze stappen kunnen helpen: [link]. Wil je {ons|mij} vertellen of het lukt?',
        ],
        upset: [
          'dat gedoe met “{topic}” is vervelend. In de tussentijd kunnen deze stappen helpen: [link].',
          'dat is vervelend. In de tussentijd kunnen deze stappen helpen: [link].',
        ],
      },
      thank: {
        glad: [
          'wat fijn om te lezen over “{topic}”, dank je wel. Wat zou het nog beter maken?',
          'bedankt, je woorden over “{topic}” komen aan bij de mensen erachter. Wat staat er nu op de planning?',
          'bedankt, je woorden komen aan bij de mensen erachter. Wat staat er nu op de planning?',
        ],
        idea: [
          'bedankt voor het meedenken over “{topic}”. Het is genoteerd, met je naam erbij.',
          '“{topic}” is een gedachte om te bewaren. Wie zou er het meest aan hebben?',
          'bedankt voor het meedenken. Het is genoteerd, met je naam erbij.',
        ],
        news: [
          'bedankt voor het bericht over “{topic}”. Heb je nog iets nodig van {onze|mijn} kant?',
          'goed om te weten, dank je wel. Is “{topic}” hiermee klaar, of mist er nog iets?',
          'goed om te weten, dank je wel. Heb je nog iets nodig van {onze|mijn} kant?',
        ],
      },
      own: {},
      introduce: {
        plain: [
          '[naam] weet meer over “{topic}” dan {wij|ik}. Heb je iets aan een kennismaking?',
          'voor “{topic}” is [naam] de juiste persoon. {Zullen we|Zal ik} jullie in contact brengen?',
          'hiervoor is [naam] de juiste persoon. {Zullen we|Zal ik} jullie in contact brengen?',
        ],
        glad: [
          'de eer voor “{topic}” komt [naam] toe. {Mogen we|Mag ik} je woorden doorgeven?',
          '[naam] zou dit over “{topic}” moeten lezen. Is het goed om het daar te delen?',
          'de eer komt [naam] toe. {Mogen we|Mag ik} je woorden doorgeven?',
        ],
      },
      unstick: {
        plain: [
          'hoe staat het nu met “{topic}”? De kleinste volgende stap is: [stap].',
          'om “{topic}” weer op gang te brengen: wat is nu het enige obstakel?',
          'om dit weer op gang te brengen: wat is nu het enige obstakel?',
        ],
        upset: [
          'het is begrijpelijk dat “{topic}” je ergert. Welke oplossing zou het voor jou goedmaken?',
          'de ergernis is begrijpelijk. Wat is er nodig om “{topic}” recht te zetten?',
          'de ergernis is begrijpelijk. Welke oplossing zou het voor jou goedmaken?',
        ],
      },
    },
    own: {
      seen: [
        'de ergernis over “{topic}” is begrijpelijk.',
        'bedankt dat je zo duidelijk bent over “{topic}”; dat is vervelend.',
        'de ergernis is begrijpelijk.',
      ],
      sorry: [
        'het spijt {ons|mij} van “{topic}”.',
        'het spijt {ons|mij} dat het zo is gegaan met “{topic}”.',
        'het spijt {ons|mij} dat het zo is gegaan.',
      ],
      now: [
        '{We zoeken|Ik zoek} uit waar het aan ligt: [volgende stap].',
        'Dit gebeurt er nu: [volgende stap].',
      ],
      again: ['Je hoort weer van {ons|mij} voor [datum].', 'Het volgende bericht komt voor [datum].'],
    },
    deliver: {
      done: [
        'zoals beloofd (“{promise}”), hier is het: [link of antwoord]. Is dit wat je nodig had?',
        'je vroeg erom, en hier is het: [link of antwoord]. De belofte was “{promise}”. Heb je daar iets aan?',
      ],
      late: [
        '“{promise}” is niet vergeten. Het is nog niet klaar; je hebt het voor [datum]. Is dat nog op tijd?',
      ],
    },
    calm: [
      'even rustig: hier geldt “{rule}”. Daarbinnen {praten wij|praat ik} graag verder over “{topic}”.',
      'even rustig: hier geldt “{rule}”. Daarbinnen {praten wij|praat ik} graag verder.',
    ],
    give: {
      plain: ['dit kan helpen bij “{topic}”: {title} {url}', 'precies daarover is er dit: {title} {url}'],
      upset: [
        'dat gedoe met “{topic}” is vervelend. Terwijl dit wordt uitgezocht, kan dit helpen: {title} {url}',
        'dat is vervelend. Terwijl dit wordt uitgezocht, kan dit helpen: {title} {url}',
      ],
    },
    nounsAreNames: true,
    blanks: { link: 'link', number: 'getal', date: 'datum', name: 'naam' },
    dates: anyOf(
      '(?:maan|dins|woens|donder|vrij|zater|zon)dag|vandaag|morgen|gisteren|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    ),
    intention: {
      lead: /^(?:zeg|vertel|antwoord|schrijf|noem)\b(?: (?:hem|haar|hun))?(?: dat)?:?\s+/iu,
      manner: /,?\s*\b(?:beleefd|vriendelijk|kort)\b/giu,
      acts: {
        yes: { seen: /^(?:ja|accepteer|bevestig)\b[,:]?\s*/iu, alone: 'ja, graag', more: 'ja, …' },
        decline: {
          seen: /^(?:weiger|wijs af|sla af)\b[,:]?\s*/iu,
          alone: 'deze keer lukt het niet',
          more: 'deze keer lukt het niet, …',
        },
        no: { seen: /^nee\b[,:]?\s*/iu, alone: 'nee, deze keer niet', more: 'nee, …' },
        thank: {
          seen: /^(?:bedank|bedankt|dank)\b(?: (?:hem|haar|hen))?(?: voor)?[,:]?\s*/iu,
          alone: 'bedankt',
          more: 'bedankt voor …',
        },
        sorry: {
          seen: /^(?:verontschuldig je|bied excuses aan)\b(?: voor)?[,:]?\s*/iu,
          alone: 'sorry',
          more: 'sorry voor …',
        },
        ask: {
          seen: /^vraag\b(?: (?:hem|haar|hun))? (?=of|wanneer|waar|wat|wie|waarom|hoe|welke)/iu,
          alone: '',
          more: '{mogen we|mag ik} vragen …?',
        },
      },
      turned: [],
      frames: [
        'bedankt voor het bericht over “{topic}”. {said}',
        'over “{topic}”: {said}',
        '{said} Is dat goed zo?',
        '{said}',
      ],
    },
  }),
);
