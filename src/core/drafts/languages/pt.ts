import { once } from '../../once.ts';
import { pt as common } from '../common/pt.ts';
import { anyOf, type Pack } from '../pack.ts';

export const pt = once(
  (): Pack => ({
    lang: 'pt',
    quotes: ['“', '”'],
    common: common(),
    rude: anyOf(
      'merda\\p{L}*|porra|caralh\\p{L}*|foda\\p{L}*|fode\\p{L}*|put[ao]s?|puta\\p{L}*|cu|cuz\\p{L}*|buceta\\p{L}*|viad\\p{L}*|idiota\\p{L}*|imbecil\\p{L}*|burr[ao]s?|estúpid\\p{L}*|otári\\p{L}*|desgraç\\p{L}*|ladr\\p{L}*|golpe\\p{L}*|bosta\\p{L}*|lixo|nojo\\p{L}*|mort\\p{L}*|matar|sexo|pornô|nazi\\p{L}*|fdp|pqp|vsf|krl|arrombad\\p{L}*',
    ),
    greetings: ['olá, {name},', 'oi, {name},', '{name},'],
    hello: 'olá,',
    kinds: {
      answer: {
        plain: [
          'há mais sobre “{topic}” nesta página: [link]. Se ficar alguma dúvida, {estamos|estou} por aqui.',
          'isto é o que {sabemos|sei} sobre “{topic}”: [resposta]. Isso ajuda você?',
          'isto é o que {sabemos|sei}: [resposta]. Isso ajuda você?',
        ],
        news: [
          'a {nossa|minha} experiência com “{topic}” é esta: [experiência]. Como foi a sua?',
          'quanto a “{topic}”, {vemos|vejo} assim: [opinião]. Onde você vê diferente?',
          '{vemos|vejo} assim: [opinião]. Onde você vê diferente?',
        ],
      },
      askBack: {
        plain: [
          'você pode contar um pouco mais sobre “{topic}” e o que já tentou?',
          'qual parte de “{topic}” é a mais importante para você neste momento?',
          'você pode contar um pouco mais e dizer o que já tentou?',
        ],
        upset: [
          'isso é mesmo frustrante. Desde quando acontece com “{topic}”, e o que aparece agora?',
          'isso não deveria acontecer. O que você já tentou com “{topic}”, e qual foi o resultado?',
          'isso é mesmo frustrante. Desde quando acontece, e o que aparece agora?',
        ],
        glad: [
          'o que fez a diferença em “{topic}” para você?',
          'que parte de “{topic}” deve ficar exatamente como está?',
          'que parte deve ficar exatamente como está?',
        ],
        idea: [
          'o que “{topic}” mudaria no seu dia a dia?',
          'como você faz hoje sem “{topic}”, e qual seria o primeiro uso?',
          'qual seria o primeiro uso, e como você faz hoje?',
        ],
        news: [
          'como surgiu “{topic}”, e o que vem depois?',
          'o que mais surpreendeu você em “{topic}”?',
          'como isso surgiu, e o que vem depois?',
        ],
      },
      resource: {
        plain: [
          'estes passos para “{topic}” podem ajudar: [link]. Depois conte para {nós|mim} se funcionou.',
          'aqui está um guia sobre “{topic}”: [link]. Tem o que você precisa?',
          'estes passos podem ajudar: [link]. Tem o que você precisa?',
        ],
        upset: [
          'dá para entender a irritação com “{topic}”. Enquanto isso, estes passos podem ajudar: [link].',
          'dá para entender a irritação. Enquanto isso, estes passos podem ajudar: [link].',
        ],
      },
      thank: {
        glad: [
          'que bom ler isso sobre “{topic}”, obrigado. O que deixaria tudo ainda melhor?',
          'agradecemos, as suas palavras sobre “{topic}” chegam a quem fez. O que vem agora por aí?',
          'agradecemos, as suas palavras chegam a quem fez. O que vem agora por aí?',
        ],
        idea: [
          'agradecemos por pensar junto em “{topic}”. Está anotado, com o seu nome.',
          '“{topic}” é uma ideia que vale guardar. Quem ganharia mais com ela?',
          'agradecemos por pensar junto. Está anotado, com o seu nome.',
        ],
        news: [
          'é bom saber de “{topic}”, obrigado pelo aviso. Você precisa de algo {da nossa parte|da minha parte}?',
          'agradecemos pela informação. “{topic}” já está resolvido, ou ainda falta algo?',
          'é bom saber, obrigado pelo aviso. Você precisa de algo {da nossa parte|da minha parte}?',
        ],
      },
      own: {},
      introduce: {
        plain: [
          '[nome] sabe mais sobre “{topic}” do que {nós|eu}. Uma apresentação seria útil?',
          'para “{topic}”, a pessoa certa é [nome]. Quer que {façamos|eu faça} a ponte?',
          'a pessoa certa para isso é [nome]. Quer que {façamos|eu faça} a ponte?',
        ],
        glad: [
          'o mérito de “{topic}” é de [nome]. {Podemos|Posso} repassar as suas palavras?',
          '[nome] deveria ler isso sobre “{topic}”. Tudo certo em compartilhar por lá?',
          'o mérito é de [nome]. {Podemos|Posso} repassar as suas palavras?',
        ],
      },
      unstick: {
        plain: [
          'em que ponto está “{topic}”? O menor passo possível seria este: [passo].',
          'para “{topic}” andar de novo: qual é o único obstáculo agora?',
          'para isso andar de novo: qual é o único obstáculo agora?',
        ],
        upset: [
          'você tem razão em ficar chateado com “{topic}”. Que solução deixaria isso certo para você?',
          'dá para entender a irritação. O que resolveria “{topic}” para você?',
          'dá para entender a irritação. Que solução deixaria isso certo para você?',
        ],
      },
    },
    own: {
      seen: [
        'é frustrante mesmo o que aconteceu com “{topic}”.',
        'agradecemos a clareza: o que aconteceu com “{topic}” é frustrante.',
        'é frustrante mesmo o que aconteceu.',
      ],
      sorry: [
        '{sentimos|sinto} muito por “{topic}”.',
        '{lamentamos|lamento} que “{topic}” tenha sido assim.',
        '{lamentamos|lamento} que tenha sido assim.',
      ],
      now: [
        '{Estamos|Estou} vendo o que falhou: [próximo passo].',
        'O que acontece agora é isto: [próximo passo].',
      ],
      again: ['Você terá notícias {nossas|minhas} até [data].', 'A próxima notícia chega até [data].'],
    },
    deliver: {
      done: [
        'como prometido (“{promise}”), aqui está: [link ou resposta]. É o que você precisava?',
        'você pediu, e aqui está: [link ou resposta]. A promessa era “{promise}”. Isso ajuda?',
      ],
      late: [
        'não {esquecemos|esqueci} de “{promise}”. Ainda não está pronto; você terá isso até [data]. Ainda dá tempo?',
      ],
    },
    calm: [
      'uma nota com calma: aqui a regra é “{rule}”. Dentro dela {continuamos|continuo} com gosto a falar de “{topic}”.',
      'uma nota com calma: aqui a regra é “{rule}”. Dentro dela {continuamos|continuo} a conversar com gosto.',
    ],
    give: {
      plain: [
        'isto pode ajudar com “{topic}”: {title} {url}',
        'sobre isso mesmo há algo útil aqui: {title} {url}',
      ],
      upset: [
        'dá para entender a irritação com “{topic}”. Até se resolver, isto pode ajudar: {title} {url}',
        'dá para entender a irritação. Até se resolver, isto pode ajudar: {title} {url}',
      ],
    },
    nounsAreNames: true,
    blanks: { link: 'link', number: 'número', date: 'data', name: 'nome' },
    dates: anyOf(
      '(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo|hoje|amanhã|ontem|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
    ),
    intention: {
      lead: /^(?:diga|diz|dize|fala|fale|responda|responde|escreva|mencione)(?!\p{L})(?: (?:a|para) (?:ele|ela|eles))?(?: que)?:?\s+/iu,
      manner: /,?\s*(?:educadamente|gentilmente|brevemente)/giu,
      acts: {
        yes: {
          seen: /^(?:que )?(?:sim|aceita|aceite|confirma|confirme)(?!\p{L})[,:]?\s*/iu,
          alone: 'sim, com prazer',
          more: 'sim, …',
        },
        decline: {
          seen: /^(?:recuse|recusa|decline)(?!\p{L})[,:]?\s*/iu,
          alone: 'desta vez não é possível',
          more: 'desta vez não é possível, …',
        },
        no: { seen: /^(?:que )?não(?!\p{L})[,:]?\s*/iu, alone: 'não, desta vez não', more: 'não, …' },
        thank: {
          seen: /^(?:agradeça|agradece|obrigad[oa])(?!\p{L})(?: (?:por|pela|pelo))?[,:]?\s*/iu,
          alone: 'obrigado',
          more: 'obrigado por …',
        },
        sorry: {
          seen: /^(?:peça|pede) desculpas?(?!\p{L})(?: (?:por|pela|pelo))?[,:]?\s*/iu,
          alone: '{lamentamos|lamento}',
          more: '{lamentamos|lamento} …',
        },
        ask: {
          seen: /^(?:pergunte|pergunta)(?!\p{L})\s+(?=se|quando|onde|o que|quem|por que|como|qual)/iu,
          alone: '',
          more: '{podemos|posso} perguntar …?',
        },
      },
      turned: [],
      frames: [
        'agradecemos a mensagem sobre “{topic}”. {said}',
        'sobre “{topic}”: {said}',
        '{said} Pode ser assim?',
        '{said}',
      ],
    },
  }),
);
