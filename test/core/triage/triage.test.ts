import { describe, expect, it } from 'vitest';
import { commitmentOf } from '../../../src/core/triage/commitment.ts';
import type { Kind } from '../../../src/core/triage/kind.ts';
import { CATEGORIES } from '../../../src/core/triage/lexicon/category.ts';
import { en } from '../../../src/core/triage/lexicon/en.ts';
import { fr } from '../../../src/core/triage/lexicon/fr.ts';
import { tokenise } from '../../../src/core/triage/tokens.ts';
import { triage } from '../../../src/core/triage/triage.ts';
import { growth, LINEAR } from '../growth.ts';

describe('kinds', () => {
  const plain: [string, Kind][] = [
    ['What time does the workshop start on Friday?', 'question'],
    ['Your courier lost my parcel and nobody answers my emails. Terrible service!', 'complaint'],
    ['I love the new garden chairs, they are fantastic!', 'praise'],
    ['Could you please send me the agenda?', 'request'],
    ['I want to buy three of these, how much is the shipping?', 'buying'],
    ['It would be great if you could add an option to sort by name.', 'idea'],
    ['Thank you so much!', 'acknowledgement'],
    ['Earn 300 dollars a day from home, click here and subscribe to my channel', 'spam'],
    ['Wann macht ihr am Sonntag auf?', 'question'],
    ['Schon wieder ausgefallen, eine Unverschämtheit, und niemand antwortet!', 'complaint'],
    ['¡Muchas gracias!', 'acknowledgement'],
    ['Pouvez-vous me rappeler demain, svp ?', 'request'],
  ];
  it.each(plain)('%s', (text, kind) => {
    expect(triage(text).kind).toBe(kind);
  });

  it('shows the words as they stand in the text', () => {
    const { because } = triage('The WORST coffee in town, and the waiter was Rude.');
    expect(because).toEqual(expect.arrayContaining(['WORST', 'Rude']));
  });

  it('say nothing of what they cannot tell', () => {
    expect(triage('').sentiment).toBeNull();
    expect(triage('Привет, как дела?')).toMatchObject({ lang: null, sentiment: null });
    expect(triage('Отвратительный сервис').because).toEqual([]);
  });
});

describe('feeling', () => {
  it('tells good from bad in seven languages', () => {
    const good = [
      'This is a wonderful place!',
      'Das ist ein wunderbares Buch!',
      'C’est un livre magnifique !',
    ];
    const bad = [
      'What an awful mess, I hate it.',
      'So ein furchtbarer Laden, ich hasse das.',
      'Quelle horreur, service lamentable.',
    ];
    expect(good.map((text) => triage(text).sentiment)).toEqual(good.map(() => 'positive'));
    expect(bad.map((text) => triage(text).sentiment)).toEqual(bad.map(() => 'negative'));
  });

  it('turns with a negation', () => {
    expect(triage('I am not happy with this').negative).toBeGreaterThan(
      triage('I am happy with this').negative,
    );
  });
});

describe('questions', () => {
  it('are found without their mark, and calls for help are requests', () => {
    expect(triage('where do I find the opening hours').question).toBe(true);
    expect(triage('Can you help me?').question).toBe(false);
    expect(triage('What a day.').question).toBe(false);
  });
});

describe('spam', () => {
  it('is not what honest people write about coupons, petitions and complaints', () => {
    const honest = [
      'My coupon code did not work at the till, can you check it?',
      'Please sign the petition against the new road',
      'Your free trial charged my card twice, I want my money back!',
    ];
    expect(honest.filter((text) => triage(text).spam)).toEqual([]);
  });
});

describe('commitments', () => {
  const said: [string, string, string][] = [
    ['I’ll send you the file tomorrow.', 'en', 'commitment'],
    ['Will do!', 'en', 'commitment'],
    ['We will look into it and get back to you.', 'en', 'commitment'],
    ['Write to us and we’ll take a closer look.', 'en', 'conditional'],
    ['We’d be happy to help.', 'en', 'conditional'],
    ['I will never buy here again.', 'en', 'none'],
    ['It won’t let me send the form.', 'en', 'none'],
    ['Ich schicke dir die Datei morgen.', 'de', 'commitment'],
    ['Wenn du mir schreibst, schicke ich dir die Datei.', 'de', 'conditional'],
    ['Te envío el archivo mañana, prometido.', 'es', 'commitment'],
    ['Je m’en occupe demain.', 'fr', 'commitment'],
    ['Lo farò domani.', 'it', 'commitment'],
    ['Pode deixar, vou enviar hoje.', 'pt', 'commitment'],
    ['Ik stuur je morgen de link.', 'nl', 'commitment'],
    ['Ik koop nooit meer iets bij jullie.', 'nl', 'none'],
    ['I’ll send it', 'xx', 'none'],
    ['Übermorgen bekommst du von mir die Liste.', 'de', 'commitment'],
    ['Te lo mando mañana.', 'es', 'commitment'],
    ['Lo arreglaremos antes del viernes.', 'es', 'commitment'],
    ['Te lo envío el 14 de marzo.', 'es', 'commitment'],
    ['No hay problema, te aviso mañana.', 'es', 'commitment'],
    ['Je vous l’envoie d’ici vendredi.', 'fr', 'commitment'],
    ['Après-demain je t’envoie le lien.', 'fr', 'commitment'],
    ['On revient vers vous sous 3 jours.', 'fr', 'commitment'],
    ['Ti mando tutto entro lunedì.', 'it', 'commitment'],
    ['Envio-te isso amanhã.', 'pt', 'commitment'],
    ['Oi Maria, vou tratar disso.', 'pt', 'commitment'],
    ['Overmorgen stuur ik je de link.', 'nl', 'commitment'],
    ['We zorgen dat het vrijdag klaar is.', 'nl', 'commitment'],
    ['Ich melde mich morgen nicht.', 'de', 'none'],
    ['No te mando nada mañana.', 'es', 'none'],
    ['Te mando un abrazo.', 'es', 'none'],
    ['Si pudiera te lo mandaría mañana.', 'es', 'none'],
    ['Mándame el enlace mañana.', 'es', 'none'],
    ['Je ne vous envoie rien demain.', 'fr', 'none'],
    ['Si j’avais le temps, je te l’enverrais demain.', 'fr', 'none'],
    ['Envoie-moi le lien demain.', 'fr', 'none'],
    ['Non ti mando niente domani.', 'it', 'none'],
    ['Ti mando un abbraccio.', 'it', 'none'],
    ['Não te mando nada amanhã.', 'pt', 'none'],
    ['Te mando um abraço.', 'pt', 'none'],
    ['Ik stuur het niet volgende week.', 'nl', 'none'],
  ];
  it.each(said)('%s (%s): %s', (text, lang, commitment) => {
    expect(commitmentOf(text, lang)).toBe(commitment);
  });
});

describe('lexicon', () => {
  it('is written as the tokeniser cuts texts', () => {
    const wrong = [en, fr].flatMap((lexicon) =>
      CATEGORIES.flatMap((category) =>
        (lexicon[category] ?? '').split(',').filter((entry) => {
          const phrase = entry.trim().replace(/^\^|\*$/g, '');
          return phrase !== tokenise(phrase).word.join(' ');
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('any text', () => {
  it.each(['a', '?!', 'I will ', '\u202e@@@@ \ud83d lone \udc00 surrogates', 'www. http:// :) <3 '])(
    'of %j again and again is judged without an error, in a time that grows with its length alone',
    (part) => {
      const judge = (length: number) =>
        expect(triage(part.repeat(length / part.length)).sure).toBeLessThanOrEqual(1);
      expect(growth(judge, 100_000)).toBeLessThan(LINEAR);
    },
  );
});
