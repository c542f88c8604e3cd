import type { Page } from 'puppeteer-core';
import { cardIn } from '../lab/card.ts';
import type { Lab } from '../lab/lab.ts';
import { pressMark } from '../lab/marks.ts';
import { pause, until } from '../lab/until.ts';

/** A card in one of its states, brought about from a card that was just opened. */
export interface CardLook {
  name: string;
  enter: (hand: CardHand) => Promise<unknown>;
  /** Whether the next one needs the page anew. */
  spoils?: boolean;
}

export type CardHand = ReturnType<typeof handOn>;

/** Works a card whatever its parts are called in this language. */
export function handOn(lab: Lab, page: Page) {
  const card = cardIn(lab, page);
  const hand = {
    card,
    page,
    /** Opens it by the first badge in sight; it says what may be answered. */
    async open(): Promise<void> {
      await pressMark(page);
      await hand.comes('.drafts');
    },
    async close(): Promise<void> {
      await until('the card to be gone', async () => {
        if (await card.isOpen()) await page.keyboard.press('Escape');
        return !(await card.isOpen());
      });
    },
    /** Waits until such a part stands in it. */
    comes: (selector: string) =>
      until(
        `${selector} in the card`,
        () => card.ask((part, wanted) => part.querySelector(wanted) !== null, selector),
        { instead: card.text },
      ),
    /** Presses the part that this selector finds. */
    async press(selector: string, nth = 0): Promise<void> {
      const { x, y } = await until(`${selector} (${nth}) in the card`, () =>
        card.ask(
          (part, wanted, at) => {
            const found = part.querySelectorAll<HTMLElement>(wanted)[at];
            found?.scrollIntoView({ block: 'nearest' });
            const box = found?.getBoundingClientRect();
            return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
          },
          selector,
          nth,
        ),
      );
      await page.mouse.click(x, y);
      await pause(100);
    },
    async type(text: string): Promise<void> {
      // A card that finds its place moves under the pointer.
      await until('the line to have the focus', async () => {
        await hand.press('.intention');
        return card.ask((part) => part.querySelector('.intention:focus') !== null);
      });
      await page.keyboard.type(text);
      await pause(250);
    },
  };
  return hand;
}

/** What comes of words in the line of the card: this part. */
const typed = (name: string, words: string, part: string): CardLook => ({
  name,
  async enter(hand) {
    await hand.type(words);
    await hand.comes(part);
  },
});

/** What the card can look like. */
export const CARD: readonly CardLook[] = [
  { name: 'drafts', enter: (hand) => hand.comes('.shelf') },
  {
    name: 'blanks of a phrase',
    async enter(hand) {
      await hand.type('/hi');
      await hand.comes('.phrases');
      await hand.page.keyboard.press('Enter');
      await hand.comes('.blank');
    },
  },
  typed('the list of phrases', '/', '.phrases'),
  typed('a phrase that is not there', '/zzz', '.none'),
  typed('checks', 'GREAT NEWS!!! BUY OUR KETTLE NOW https://kettle.example/buy', '.checks'),
  {
    name: 'what a model is told, and why it is silent',
    async enter(hand) {
      await hand.press('.ask .button');
      await hand.press('summary');
      await pause(300);
    },
  },
  { name: 'times to come back', enter: (hand) => hand.press('.unfolds') },
  { name: 'reasons for no answer', enter: (hand) => hand.press('.unfolds', 1) },
  {
    name: 'a note',
    async enter(hand) {
      await hand.press('.unfolds', 2);
      await hand.press('.note');
      await hand.page.keyboard.type('likes trains');
      await hand.page.keyboard.press('Enter');
      await hand.comes('.decided');
    },
  },
  {
    name: 'a decision',
    spoils: true,
    async enter(hand) {
      await hand.press('.choices > .button:not(.unfolds)');
      await hand.comes('.decided');
    },
  },
  {
    name: 'no box',
    async enter(hand) {
      await hand.page.$$eval('[data-testid="reply"]', (buttons) => {
        for (const button of buttons) button.remove();
      });
      await hand.type('yes');
      await hand.page.keyboard.press('Enter');
      await hand.comes('.status > span');
    },
  },
];
