import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Desk } from '../../src/desk/Desk.tsx';
import { createRoute } from '../../src/desk/route.ts';
import { createStock } from '../../src/desk/stock.ts';
import { fake } from '../fakes/webextension.ts';

/** What the worker answers to each message, by its name; a test may change it at any time. */
export type Answers = Record<string, (input: never) => unknown>;

/** Lets messages, effects and signals have their turn; what an answer brings onto the screen may ask again. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await act(() => new Promise((done) => setTimeout(done, 15)));
}

/** Opens the desk at an address, in front of a worker that gives these answers, until `closed` aborts. */
export async function openDesk(hash: string, answers: Answers, closed: AbortSignal): Promise<void> {
  fake.onMessage.addListener(async (message) => {
    const { name, input } = message as { name: string; input: never };
    const answer = answers[name];
    if (!answer) throw new Error(`nobody answers ${name}`);
    return { output: await answer(input) };
  });
  location.hash = hash;
  const stock = createStock(closed);
  await stock.ready;
  await act(() => render(<Desk route={createRoute(closed)} stock={stock} />, document.body));
  await settle();
}

/** Everything said in the elements of that selector. */
export const said = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');

/** The control of that accessible name, given by `aria-label` or by the elements that it points to. */
export function named<E extends HTMLElement>(name: string): E {
  const nameOf = (element: Element) =>
    element.getAttribute('aria-label') ??
    (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
  const label = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent?.trim() === name,
  );
  const found =
    [...document.querySelectorAll('[aria-label], [aria-labelledby]')].find((one) => nameOf(one) === name) ??
    label?.control ??
    [...document.querySelectorAll('button, a, summary')].find(
      ({ textContent }) => textContent?.trim() === name,
    );
  if (!found) throw new Error(`nothing is called “${name}”`);
  return found as E;
}

export async function press(name: string): Promise<void> {
  await act(() => named(name).click());
  await settle();
}

/** Types into a field and leaves it. */
export async function type(name: string, text: string): Promise<void> {
  const field = named<HTMLInputElement>(name);
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}
