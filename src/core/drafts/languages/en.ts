import { once } from '../../once.ts';
import { en as common } from '../common/en.ts';
import { anyOf, type Pack } from '../pack.ts';

export const en = once(
  (): Pack => ({
    lang: 'en',
    quotes: ['“', '”'],
    common: common(),
    rude: anyOf(
      'f+u+c+k\\p{L}*|sh[i1]t\\p{L}*|bullshit|crap\\p{L}*|ass|asshole\\p{L}*|bitch\\p{L}*|damn\\p{L}*|hell|idiot\\p{L}*|stupid|moron\\p{L}*|dick\\p{L}*|cunt\\p{L}*|bastard\\p{L}*|suck\\p{L}*|sux|whore\\p{L}*|slut\\p{L}*|nigg\\p{L}*|fag\\p{L}*|retard\\p{L}*|pathetic|scam\\p{L}*|thie\\p{L}+|liar\\p{L}*|puke|sex\\p{L}*|porn\\p{L}*|nude\\p{L}*|kill\\p{L}*|die|dead|rape\\p{L}*|nazi\\p{L}*|piss\\p{L}*|dumb\\p{L}*|trash|garbage|disgust\\p{L}*|incompetent|useless|joke|lame',
    ),
    greetings: ['hi {name},', 'hello {name},', '{name},'],
    hello: 'hi there,',
    kinds: {
      answer: {
        plain: [
          'here is what {we|I} know about “{topic}”: [answer]. Does that cover it?',
          'the short answer to “{topic}”: [answer]. Say if something is missing.',
          'the short answer: [answer]. Say if something is missing.',
        ],
        care: [
          'for “{topic}” you can [answer]. If you have any other questions, please let {us|me} know: {we are|I am} here to help.',
          'you can [answer] to get “{topic}” sorted. If you have any other questions, please let {us|me} know: {we are|I am} here to help.',
          'you can [answer]. If you have any other questions, please let {us|me} know: {we are|I am} here to help.',
        ],
        news: [
          '{our|my} own experience with “{topic}” is this: [experience]. How does it compare with yours?',
          '{we|I} see “{topic}” this way: [view]. Where do you see it differently?',
          '{we|I} see it this way: [view]. Where do you see it differently?',
        ],
      },
      askBack: {
        plain: [
          'what would a good outcome look like for “{topic}”, and which options have you tried so far?',
          'which part of “{topic}” matters most to you right at this moment?',
          'what would a good outcome look like, and which options have you tried so far?',
        ],
        care: [
          '{we would|I would} like to help you with this. Could you please send {us|me} more details on “{topic}” so {we|I} can take a look?',
          'have you already tried anything for “{topic}”? If not, please send {us|me} the details so {we|I} can take a look into this for you.',
          '{we would|I would} like to help you with this. Could you please send {us|me} more details so {we|I} can take a look?',
        ],
        upset: [
          'that is frustrating. Could you please send {us|me} the details of “{topic}” so {we|I} can take a look into this for you?',
          'that is annoying. Could you please send {us|me} the details of “{topic}” so {we|I} can take a look into this for you?',
          'that is frustrating. Could you please send {us|me} the details so {we|I} can take a look into this for you?',
        ],
        glad: [
          'what made the difference with “{topic}” for you?',
          'which part of “{topic}” did you enjoy most, and what should stay exactly as it is?',
          'which part did you enjoy most, and what should stay exactly as it is?',
        ],
        idea: [
          'how would “{topic}” change things for you day to day?',
          'what do you do today without “{topic}”, and what would be the first use of it?',
          'what would be the first use of it, and what do you do without it today?',
        ],
        news: [
          'how did “{topic}” come about, and what happens next?',
          'what surprised you most about “{topic}”?',
          'how did that come about, and what happens next?',
        ],
      },
      resource: {
        plain: [
          'thanks for asking about “{topic}”. Please check the steps here and let {us|me} know if that helps: [link]',
          'thanks for bringing up “{topic}”. Please check the steps here and let {us|me} know if that helps: [link]',
          'thanks for asking. Please check the steps here and let {us|me} know if that helps: [link]',
        ],
        care: [
          'to help with “{topic}”, please check the steps in this guide: [link]. Let {us|me} know if that helps.',
          'thanks for bringing up “{topic}”. Please check the steps here and let {us|me} know if that helps: [link]',
          'thanks for getting in touch. Please check the steps here and let {us|me} know if that helps: [link]',
        ],
        upset: [
          'that is frustrating, and {we|I} want to help you with “{topic}”. If you have not already, please follow the steps here: [link] and let {us|me} know if that helps.',
          'that is annoying, and {we|I} want to help you with “{topic}”. If you have not already, please follow the steps here: [link] and let {us|me} know if that helps.',
          'that is frustrating, and {we|I} want to help. If you have not already, please follow the steps here: [link] and let {us|me} know if that helps.',
        ],
      },
      thank: {
        glad: [
          'it is good to read that “{topic}” worked for you, thank you. What would make it even better?',
          'thank you, words like “{topic}” go straight to the people behind it. What are you planning next?',
          'thank you, that means a lot to the people behind it. What are you planning next?',
        ],
        idea: [
          'thank you for thinking along about “{topic}”. It is noted, with your name on it.',
          'that is a thought worth keeping: “{topic}”. Whose work would it help most?',
          'thank you for thinking along. It is noted, with your name on it.',
        ],
        news: [
          'thanks for letting {us|me} know about “{topic}”. If you have any questions, {we are|I am} here to help.',
          'thanks for telling {us|me} about “{topic}”. Is there anything you need from {us|me} to help with this?',
          'thanks for letting {us|me} know. If you have any questions, {we are|I am} here to help.',
        ],
      },
      own: {},
      introduce: {
        plain: [
          '[name] knows “{topic}” better than anybody here. Would an introduction be useful?',
          'for “{topic}” the right person to talk to is [name]. Shall {we|I} put you in touch?',
          'the right person for this is [name]. Shall {we|I} put you in touch?',
        ],
        glad: [
          'the credit for “{topic}” belongs to [name]. May {we|I} pass your words on?',
          '[name] should read this about “{topic}”. Is it all right to share your post there?',
          'the credit belongs to [name]. May {we|I} pass your words on?',
        ],
      },
      unstick: {
        plain: [
          'where do things stand with “{topic}”? If it helps, {we|I} can start with the smallest step: [step].',
          'let us get “{topic}” moving again: what is the one thing in the way?',
          'let us get this moving again: what is the one thing in the way?',
        ],
        upset: [
          'no wonder “{topic}” annoys you. Which outcome would put things right?',
          'it is understandable that this is annoying. What has to happen with “{topic}” now?',
          'it is understandable that this is annoying. Which outcome would put things right?',
        ],
      },
    },
    own: {
      seen: [
        'thanks for letting {us|me} know about “{topic}”, that is frustrating.',
        '{we|I} understand that “{topic}” is frustrating for you.',
        'thanks for letting {us|me} know, that is frustrating.',
      ],
      sorry: [
        '{we are|I am} sorry to hear about “{topic}”.',
        '{we are|I am} so sorry to hear about “{topic}”.',
        '{we are|I am} sorry to hear that this has let you down.',
      ],
      now: [
        'The next step to help you with this is [next step].',
        'To get this resolved for you, the next step is [next step].',
      ],
      again: ['Please expect to hear from {us|me} by [date].', 'Please look for an update here by [date].'],
    },
    deliver: {
      done: [
        'as promised (“{promise}”), here it is: [link or answer]. Is that what you needed?',
        'you asked, and here it is: [link or answer]. The promise was “{promise}”. Does that do what you need?',
      ],
      late: [
        '“{promise}” is not forgotten. It is not ready yet; you will have it by [date]. Is that still in time?',
      ],
    },
    calm: [
      'one calm note: the rule here is “{rule}”. {we|I} would gladly go on talking about “{topic}” within it.',
      'one calm note: the rule here is “{rule}”. {we|I} would gladly go on talking within it.',
    ],
    give: {
      plain: [
        'this may help with “{topic}”: {title} {url}',
        'here is something on exactly that: {title} {url}',
      ],
      upset: [
        'it is understandable that “{topic}” is annoying. While this is being looked into, the following may help: {title} {url}',
        'that is frustrating. Meanwhile, the following may help: {title} {url}',
      ],
    },
    nounsAreNames: true,
    blanks: { link: 'link', number: 'number', date: 'date', name: 'name' },
    dates: anyOf(
      '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|tomorrow|yesterday|january|february|april|june|july|august|september|october|november|december',
    ),
    intention: {
      lead: /^(?:please )?(?:say|tell (?:him|her|them)|answer|reply|respond|write|mention)\b(?: to (?:him|her|them))?(?: that| with)?:?\s+/iu,
      manner: /,?\s*\b(?:politely|kindly|nicely|briefly|warmly|friendly)\b/giu,
      acts: {
        yes: {
          seen: /^(?:say )?(?:yes|agree|accept|confirm)\b[,:]?\s*/iu,
          alone: 'yes, gladly',
          more: 'yes, …',
        },
        decline: {
          seen: /^(?:decline|refuse|turn (?:it|this) down)\b[,:]?\s*/iu,
          alone: 'that is not possible this time',
          more: 'that is not possible this time, …',
        },
        no: { seen: /^(?:say )?no\b[,:]?\s*/iu, alone: 'no, not this time', more: 'no, …' },
        thank: {
          seen: /^thank(?:s| (?:him|her|them|you))?\b(?: for)?[,:]?\s*/iu,
          alone: 'thank you',
          more: 'thank you for …',
        },
        sorry: {
          seen: /^apologi[sz]e\b(?: to (?:him|her|them))?(?: for)?[,:]?\s*/iu,
          alone: '{we are|I am} sorry',
          more: '{we are|I am} sorry for …',
        },
        ask: {
          seen: /^ask\b(?: (?:him|her|them))? (?=if|whether|when|where|which|what|who|why|how)/iu,
          alone: '',
          more: 'may {we|I} ask …?',
        },
      },
      turned: [
        [/\b(?:he|she|they) (?:is|are)\b/giu, 'you are'],
        [/\b(?:he|she|they) (?:has|have)\b/giu, 'you have'],
        [/\b(?:he|she) (\p{L}{2,}[^s\W])s\b/giu, 'you $1'],
        [/\b(?:he|she|they|him|them)\b/giu, 'you'],
        [/\b(?:his|her|their)\b/giu, 'your'],
      ],
      frames: [
        'thanks for bringing up “{topic}”. {said}',
        'about “{topic}”: {said}',
        '{said} Does that work for you?',
        '{said}',
      ],
    },
  }),
);
