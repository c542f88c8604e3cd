import { Fragment } from 'react';
import { createPortal } from 'react-dom';

/**
 * The letters of a time in shuffled order: styles put the true ones into their places and the false ones out of
 * sight, so that only a picture of the page, or a label, tells what is written there.
 */
export function Letters({ text }: { text: string }) {
  const letters = [...text].map((letter, order) => ({ letter, order, real: true }));
  const decoys = [...'dnrosSepotacml111ug'].map((letter, order) => ({
    letter,
    order: order * 2,
    real: false,
  }));
  const shuffled = [...letters, ...decoys].sort((a, b) => place(a) - place(b));
  return (
    <span className="letters" style={{ display: 'inline-flex' }}>
      {shuffled.map(({ letter, order, real }) => (
        <span
          key={`${order}${real}`}
          className={real ? undefined : 'astray'}
          style={{ order }}
          aria-hidden={real ? undefined : false}
        >
          {letter === ' ' ? '\u00a0' : letter}
        </span>
      ))}
    </span>
  );
}

const place = ({ letter, order }: { letter: string; order: number }) =>
  (order * 7 + letter.charCodeAt(0)) % 23;

/** The newer way: letters in `b` elements with invisible dashes between them, and the clear text elsewhere in the page. */
export function Dashes({ text, id }: { text: string; id: string }) {
  const letters = [...text].map((letter, order) => ({ letter, order }));
  return (
    <span aria-labelledby={id}>
      <b className="letters">
        {letters.map(({ letter, order }) => (
          <Fragment key={order}>
            <b style={{ display: 'none' }}>-</b>
            <b>{letter === ' ' ? '\u00a0' : letter}</b>
          </Fragment>
        ))}
      </b>
      {createPortal(<span id={id}>{text}</span>, clearTexts())}
    </span>
  );
}

function clearTexts(): Element {
  const known = document.querySelector('body > div[hidden][data-clear] > div');
  if (known) return known;
  const outer = document.body.appendChild(document.createElement('div'));
  outer.hidden = true;
  outer.dataset.clear = '';
  return outer.appendChild(document.createElement('div'));
}
