import { once } from '../../once.ts';
import { fr as common } from '../common/fr.ts';
import { anyOf, type Pack } from '../pack.ts';

export const fr = once(
  (): Pack => ({
    lang: 'fr',
    quotes: ['«\u00a0', '\u00a0»'],
    common: common(),
    rude: anyOf(
      'merd\\p{L}*|put(?:e|es|ain)|con|conn?e|connard\\p{L}*|connasse\\p{L}*|salop\\p{L}*|encul\\p{L}*|bordel|chier|chié|foutr\\p{L}*|foutu\\p{L}*|crét\\p{L}*|idiot\\p{L}*|imbécile\\p{L}*|débile\\p{L}*|stupide\\p{L}*|voleur\\p{L}*|arnaqu\\p{L}*|escro\\p{L}*|cul|bite|pd|mort\\p{L}*|tuer|sexe|porno|nazi\\p{L}*|dégueul\\p{L}*|ntm|fdp',
    ),
    greetings: ['bonjour {name},', 'bonjour {name},', '{name},'],
    hello: 'bonjour,',
    kinds: {
      answer: {
        plain: [
          'vous trouverez plus de détails sur “{topic}” sur cette page : [lien]. S’il reste une question, {nous sommes|je suis} là.',
          'voici ce que {nous savons|je sais} de “{topic}” : [réponse]. Est-ce que cela vous aide ?',
          'voici ce que {nous savons|je sais} : [réponse]. Est-ce que cela vous aide ?',
        ],
        news: [
          '{notre|ma} propre expérience avec “{topic}” est la suivante : [expérience]. Et la vôtre ?',
          'pour “{topic}”, {nous voyons|je vois} les choses ainsi : [avis]. Qu’en pensez-vous ?',
          '{nous voyons|je vois} les choses ainsi : [avis]. Qu’en pensez-vous ?',
        ],
      },
      askBack: {
        plain: [
          'pouvez-vous {nous|m’en} dire un peu plus sur “{topic}” et sur ce que vous avez déjà essayé ?',
          'quel est le point le plus important pour vous dans “{topic}” en ce moment ?',
          'pouvez-vous préciser ce dont vous avez besoin et ce que vous avez déjà essayé ?',
        ],
        upset: [
          'c’est vraiment agaçant. Depuis quand avez-vous ce souci avec “{topic}”, et que voyez-vous maintenant ?',
          'cela ne devrait pas arriver. Qu’avez-vous déjà essayé pour “{topic}”, et avec quel résultat ?',
          'c’est vraiment agaçant. Depuis quand avez-vous ce souci, et que voyez-vous maintenant ?',
        ],
        glad: [
          'qu’est-ce qui a fait la différence avec “{topic}” ?',
          'dans “{topic}”, qu’est-ce qui doit surtout rester comme c’est ?',
          'qu’est-ce qui doit surtout rester comme c’est ?',
        ],
        idea: [
          'qu’est-ce que “{topic}” changerait dans votre quotidien ?',
          'comment faites-vous aujourd’hui sans “{topic}”, et à quoi cela servirait-il en premier ?',
          'à quoi cela servirait-il en premier, et comment faites-vous aujourd’hui ?',
        ],
        news: [
          'comment en êtes-vous arrivé à “{topic}”, et quelle est la suite ?',
          'qu’est-ce qui vous a le plus surpris dans “{topic}” ?',
          'comment est-ce arrivé, et quelle est la suite ?',
        ],
      },
      resource: {
        plain: [
          'ces étapes pour “{topic}” peuvent aider : [lien]. Dites-{nous|moi} si cela fonctionne.',
          'voici un guide sur “{topic}” : [lien]. Y trouvez-vous ce qu’il vous faut ?',
          'ces étapes peuvent aider : [lien]. Dites-{nous|moi} si cela fonctionne.',
        ],
        upset: [
          'ce souci avec “{topic}” est agaçant. En attendant, ces étapes peuvent aider : [lien].',
          'c’est agaçant. En attendant, ces étapes peuvent aider : [lien].',
        ],
      },
      thank: {
        glad: [
          'quel plaisir de lire ces mots sur “{topic}”, merci. Qu’est-ce qui le rendrait encore meilleur ?',
          'merci, ce que vous dites de “{topic}” touche les gens qui l’ont fait. Quelle est la suite pour vous ?',
          'merci, cela touche les gens qui l’ont fait. Quelle est la suite pour vous ?',
        ],
        idea: [
          'merci de réfléchir avec nous à “{topic}”. C’est noté, avec votre nom.',
          '“{topic}” est une idée à garder. À qui cela servirait-il le plus ?',
          'merci de réfléchir avec nous. C’est noté, avec votre nom.',
        ],
        news: [
          'merci de {nous|m’} avoir parlé de “{topic}”. Avez-vous besoin de quelque chose de {notre|ma} part ?',
          'c’est bon à savoir, merci. Est-ce que “{topic}” est réglé, ou reste-t-il quelque chose ?',
          'c’est bon à savoir, merci. Avez-vous besoin de quelque chose de {notre|ma} part ?',
        ],
      },
      own: {},
      introduce: {
        plain: [
          '[nom] en sait plus que {nous|moi} sur “{topic}”. Une mise en relation vous serait-elle utile ?',
          'pour “{topic}”, la bonne personne est [nom]. Souhaitez-vous une mise en relation ?',
          'la bonne personne pour cela est [nom]. Souhaitez-vous une mise en relation ?',
        ],
        glad: [
          'le mérite de “{topic}” revient à [nom]. {Pouvons-nous|Puis-je} transmettre vos mots ?',
          '[nom] devrait lire cela sur “{topic}”. Êtes-vous d’accord pour un partage là-bas ?',
          'le mérite revient à [nom]. {Pouvons-nous|Puis-je} transmettre vos mots ?',
        ],
      },
      unstick: {
        plain: [
          'où en est “{topic}” ? Le plus petit pas possible serait : [étape].',
          'pour que “{topic}” avance de nouveau : quel est le seul obstacle en ce moment ?',
          'pour que cela avance de nouveau : quel est le seul obstacle en ce moment ?',
        ],
        upset: [
          'vous avez de bonnes raisons d’être agacé par “{topic}”. Quelle solution vous conviendrait ?',
          'je comprends votre colère. Que faudrait-il pour régler “{topic}” ?',
          'je comprends votre colère. Quelle solution vous conviendrait ?',
        ],
      },
    },
    own: {
      seen: [
        '{nous comprenons|je comprends} que “{topic}” soit agaçant.',
        'merci de le dire si clairement : ce souci avec “{topic}” est agaçant.',
        '{nous comprenons|je comprends} que ce soit agaçant.',
      ],
      sorry: [
        '{nous sommes désolés|je suis désolé} pour “{topic}”.',
        '{nous regrettons|je regrette} que “{topic}” se soit passé ainsi.',
        '{nous regrettons|je regrette} que cela se soit passé ainsi.',
      ],
      now: [
        '{Nous cherchons|Je cherche} d’où cela vient : [prochaine étape].',
        'Voici ce qui se passe maintenant : [prochaine étape].',
      ],
      again: [
        'Vous aurez de {nos|mes} nouvelles avant le [date].',
        'La prochaine nouvelle arrive avant le [date].',
      ],
    },
    deliver: {
      done: [
        'comme promis (“{promise}”), voici : [lien ou réponse]. Est-ce bien ce qu’il vous fallait ?',
        'vous l’aviez demandé, le voici : [lien ou réponse]. La promesse était “{promise}”. Cela vous convient-il ?',
      ],
      late: [
        '{nous n’avons|je n’ai} pas oublié “{promise}”. Ce n’est pas encore prêt ; vous l’aurez avant le [date]. Est-ce encore à temps ?',
      ],
    },
    calm: [
      'un mot calme : ici, la règle est “{rule}”. Dans ce cadre, {nous continuons|je continue} volontiers à parler de “{topic}”.',
      'un mot calme : ici, la règle est “{rule}”. Dans ce cadre, {nous continuons|je continue} volontiers la discussion.',
    ],
    give: {
      plain: [
        'ceci peut aider pour “{topic}” : {title} {url}',
        'sur ce sujet précis, il y a ceci : {title} {url}',
      ],
      upset: [
        'ce souci avec “{topic}” est agaçant. En attendant la solution, ceci peut aider : {title} {url}',
        'c’est agaçant. En attendant la solution, ceci peut aider : {title} {url}',
      ],
    },
    nounsAreNames: true,
    blanks: { link: 'lien', number: 'nombre', date: 'date', name: 'nom' },
    dates: anyOf(
      "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd['’]hui|demain|hier|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    ),
    intention: {
      lead: /^(?:dis|dites|réponds|répondez|écris|mentionne)(?!\p{L})(?:[ -](?:lui|leur))?(?: que)?:?\s+/iu,
      manner: /,?\s*(?:poliment|gentiment|brièvement)/giu,
      acts: {
        yes: {
          seen: /^(?:oui|accepte|confirme)(?!\p{L})[,:]?\s*/iu,
          alone: 'oui, avec plaisir',
          more: 'oui, …',
        },
        decline: {
          seen: /^(?:décline|refuse)(?!\p{L})[,:]?\s*/iu,
          alone: 'cette fois, ce n’est pas possible',
          more: 'cette fois, ce n’est pas possible, …',
        },
        no: { seen: /^non(?!\p{L})[,:]?\s*/iu, alone: 'non, pas cette fois', more: 'non, …' },
        thank: {
          seen: /^(?:remercie|remercie-le|remercie-la|merci)(?!\p{L})(?: pour)?[,:]?\s*/iu,
          alone: 'merci',
          more: 'merci pour …',
        },
        sorry: {
          seen: /^(?:excuse-toi|présente des excuses)(?!\p{L})(?: pour)?[,:]?\s*/iu,
          alone: '{nous sommes désolés|je suis désolé}',
          more: '{nous sommes désolés|je suis désolé} pour …',
        },
        ask: {
          seen: /^demande(?:-lui|-leur)?(?!\p{L})\s+(?=si|s['’]|quand|où|ce que|qui|pourquoi|comment|quel)/iu,
          alone: '',
          more: 'une question, {nous voulons|je veux} savoir …',
        },
      },
      turned: [],
      frames: [
        'merci pour ces mots sur “{topic}”. {said}',
        'pour “{topic}” : {said}',
        '{said} Est-ce que cela vous convient ?',
        '{said}',
      ],
    },
  }),
);
