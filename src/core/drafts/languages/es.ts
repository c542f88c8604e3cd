import { once } from '../../once.ts';
import { es as common } from '../common/es.ts';
import { anyOf, type Pack } from '../pack.ts';

export const es = once(
  (): Pack => ({
    lang: 'es',
    quotes: ['«', '»'],
    common: common(),
    rude: anyOf(
      'mierda\\p{L}*|put[ao]s?|cabr[oó]n\\p{L}*|joder\\p{L}*|jodid\\p{L}*|coño|gilipollas|imbécil\\p{L}*|idiota\\p{L}*|estúpid\\p{L}*|pendej\\p{L}*|verga|culo|follar|carajo|ladron\\p{L}*|ladrón|estaf\\p{L}*|maricón\\p{L}*|muert\\p{L}*|matar|sexo|porno|basura|asco|asqueros\\p{L}*|hijue?put\\p{L}*|hdp|maldit\\p{L}*|nazi\\p{L}*',
    ),
    greetings: ['hola, {name}:', 'hola, {name},', '{name},'],
    hello: 'hola:',
    kinds: {
      answer: {
        plain: [
          'hay más sobre “{topic}” en esta página: [enlace]. Si queda alguna duda, aquí {estamos|estoy}.',
          'esto es lo que {sabemos|sé} de “{topic}”: [respuesta]. ¿Te sirve?',
          'esto es lo que {sabemos|sé}: [respuesta]. ¿Te sirve?',
        ],
        news: [
          '{nuestra|mi} propia experiencia con “{topic}” es esta: [experiencia]. ¿Cómo ha sido la tuya?',
          'en cuanto a “{topic}”, {lo vemos|lo veo} así: [opinión]. ¿Dónde lo ves distinto?',
          '{lo vemos|lo veo} así: [opinión]. ¿Dónde lo ves distinto?',
        ],
      },
      askBack: {
        plain: [
          '¿podrías {contarnos|contarme} un poco más sobre “{topic}” y lo que ya has probado?',
          '¿qué parte de “{topic}” es la más importante para ti en este momento?',
          '¿podrías {contarnos|contarme} un poco más y lo que ya has probado?',
        ],
        upset: [
          'entiendo que moleste. ¿Desde cuándo ocurre lo de “{topic}” y qué ves ahora?',
          'esto no debería pasar. ¿Qué has probado ya con “{topic}” y cuál fue el resultado?',
          'entiendo que moleste. ¿Desde cuándo ocurre y qué ves ahora?',
        ],
        glad: [
          '¿qué fue lo que marcó la diferencia con “{topic}”?',
          '¿qué parte de “{topic}” debería quedarse tal como está?',
          '¿qué parte debería quedarse tal como está?',
        ],
        idea: [
          '¿qué cambiaría “{topic}” en tu día a día?',
          '¿cómo te arreglas hoy sin “{topic}” y para qué lo usarías primero?',
          '¿para qué lo usarías primero y cómo te arreglas hoy?',
        ],
        news: [
          '¿cómo surgió lo de “{topic}” y qué viene después?',
          '¿qué fue lo que más te sorprendió de “{topic}”?',
          '¿cómo surgió esto y qué viene después?',
        ],
      },
      resource: {
        plain: [
          'estos pasos para “{topic}” pueden ayudar: [enlace]. ¿{Nos|Me} cuentas si funcionan?',
          'aquí hay una guía sobre “{topic}”: [enlace]. ¿Está lo que necesitas?',
          'estos pasos pueden ayudar: [enlace]. ¿{Nos|Me} cuentas si funcionan?',
        ],
        upset: [
          'se entiende que “{topic}” moleste. Mientras tanto, estos pasos pueden ayudar: [enlace].',
          'se entiende que moleste. Mientras tanto, estos pasos pueden ayudar: [enlace].',
        ],
      },
      thank: {
        glad: [
          'qué alegría leer lo de “{topic}”, gracias. ¿Qué lo haría todavía mejor?',
          'gracias, tus palabras sobre “{topic}” llegan a quienes lo hicieron. ¿Qué tienes entre manos ahora?',
          'gracias, tus palabras llegan a quienes lo hicieron. ¿Qué tienes entre manos ahora?',
        ],
        idea: [
          'gracias por pensar con nosotros en “{topic}”. Queda anotado, con tu nombre.',
          '“{topic}” es una idea que merece guardarse. ¿A quién le ayudaría más?',
          'gracias por pensar con nosotros. Queda anotado, con tu nombre.',
        ],
        news: [
          'gracias por avisar sobre “{topic}”. ¿Necesitas algo más de {nosotros|mí}?',
          'es bueno saberlo, gracias. ¿Queda resuelto lo de “{topic}” o falta algo?',
          'es bueno saberlo, gracias. ¿Necesitas algo más de {nosotros|mí}?',
        ],
      },
      own: {},
      introduce: {
        plain: [
          '[nombre] sabe más de “{topic}” que {nosotros|yo}. ¿Te vendría bien que os presente?',
          'para “{topic}” la persona indicada es [nombre]. ¿{Os ponemos|Os pongo} en contacto?',
          'la persona indicada para esto es [nombre]. ¿{Os ponemos|Os pongo} en contacto?',
        ],
        glad: [
          'el mérito de “{topic}” es de [nombre]. ¿{Podemos|Puedo} pasarle tus palabras?',
          '[nombre] debería leer esto sobre “{topic}”. ¿Te parece bien que lo comparta allí?',
          'el mérito es de [nombre]. ¿{Podemos|Puedo} pasarle tus palabras?',
        ],
      },
      unstick: {
        plain: [
          '¿en qué punto está lo de “{topic}”? El paso más pequeño sería este: [paso].',
          'para que “{topic}” avance de nuevo: ¿qué es lo único que lo frena ahora?',
          'para que esto avance de nuevo: ¿qué es lo único que lo frena ahora?',
        ],
        upset: [
          'tienes motivos para estar molesto con “{topic}”. ¿Qué solución lo dejaría bien para ti?',
          'se entiende el enfado. ¿Qué haría falta para arreglar “{topic}”?',
          'se entiende el enfado. ¿Qué solución lo dejaría bien para ti?',
        ],
      },
    },
    own: {
      seen: [
        'se entiende el enfado por “{topic}”.',
        'gracias por decir tan claro lo que pasa con “{topic}”; se entiende que moleste.',
        'se entiende el enfado.',
      ],
      sorry: [
        '{sentimos|siento} mucho lo de “{topic}”.',
        '{lamentamos|lamento} que “{topic}” haya salido así.',
        '{lamentamos|lamento} que haya salido así.',
      ],
      now: [
        '{Estamos|Estoy} mirando qué ha fallado: [siguiente paso].',
        'Lo que pasa ahora es esto: [siguiente paso].',
      ],
      again: [
        'Tendrás noticias {nuestras|mías} antes del [fecha].',
        'La próxima noticia llega antes del [fecha].',
      ],
    },
    deliver: {
      done: [
        'como {prometimos|prometí} (“{promise}”), aquí está: [enlace o respuesta]. ¿Es lo que necesitabas?',
        'lo pediste y aquí está: [enlace o respuesta]. La promesa era “{promise}”. ¿Te sirve así?',
      ],
      late: [
        'no {hemos|he} olvidado “{promise}”. Todavía no está listo; lo tendrás antes del [fecha]. ¿Llega a tiempo?',
      ],
    },
    calm: [
      'una nota con calma: aquí la norma es “{rule}”. Dentro de ella {seguimos|sigo} con gusto hablando de “{topic}”.',
      'una nota con calma: aquí la norma es “{rule}”. Dentro de ella {seguimos|sigo} hablando con gusto.',
    ],
    give: {
      plain: [
        'esto puede ayudar con “{topic}”: {title} {url}',
        'sobre eso mismo hay algo útil aquí: {title} {url}',
      ],
      upset: [
        'se entiende que “{topic}” moleste. Mientras se aclara, esto puede ayudar: {title} {url}',
        'se entiende que moleste. Mientras se aclara, esto puede ayudar: {title} {url}',
      ],
    },
    nounsAreNames: true,
    blanks: { link: 'enlace', number: 'número', date: 'fecha', name: 'nombre' },
    dates: anyOf(
      'lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|mañana|ayer|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
    ),
    intention: {
      lead: /^(?:di|dile|diles|responde|contesta|escribe|menciona)(?![\p{L}])(?: que)?:?\s+/iu,
      manner: /,?\s*(?:amablemente|cortésmente|brevemente)/giu,
      acts: {
        yes: {
          seen: /^(?:que )?(?:sí|si|acepta|confirma)(?!\p{L})[,:]?\s*/iu,
          alone: 'sí, con gusto',
          more: 'sí, …',
        },
        decline: {
          seen: /^(?:rechaza|declina)(?!\p{L})[,:]?\s*/iu,
          alone: 'esta vez no va a ser posible',
          more: 'esta vez no es posible, …',
        },
        no: { seen: /^(?:que )?no(?!\p{L})[,:]?\s*/iu, alone: 'no, esta vez no', more: 'no, …' },
        thank: {
          seen: /^(?:agradece|agradécele|da las gracias|gracias)(?!\p{L})(?: por)?[,:]?\s*/iu,
          alone: 'gracias',
          more: 'gracias por …',
        },
        sorry: {
          seen: /^(?:discúlpate|pide perdón|pide disculpas)(?!\p{L})(?: por)?[,:]?\s*/iu,
          alone: '{lo sentimos|lo siento}',
          more: '{sentimos|siento} …',
        },
        ask: {
          seen: /^(?:pregunta|pregúntale)(?!\p{L})\s+(?=si|cuándo|dónde|qué|quién|por qué|cómo|cuál)/iu,
          alone: '',
          more: '¿{podemos|puedo} preguntar …?',
        },
      },
      turned: [],
      frames: [
        'gracias por lo de “{topic}”. {said}',
        'sobre “{topic}”: {said}',
        '{said} ¿Te parece bien?',
        '{said}',
      ],
    },
  }),
);
