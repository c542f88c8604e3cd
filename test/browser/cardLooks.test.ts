import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn } from './lab/axe.ts';
import { cardIn } from './lab/card.ts';
import { openTab, type Tab } from './lab/lab.ts';
import { partCalled, pressMark } from './lab/marks.ts';
import { ask, tell } from './lab/messages.ts';
import { settled } from './lab/settled.ts';
import { until } from './lab/until.ts';
import { complainsOfNothing, useStage } from './stage.ts';

const QUESTION = 'How long does the small kettle take to boil?';
const NAME = 'Mara Quillfeather 🌿';
const LOOKS = { light: '', dark: '&theme=dark', rtl: '&lang=ar' };

/** Only Chromium lets anybody look for faults behind a closed root. */
describe('the card, looked at', () => {
  const stage = useStage('chromium');
  const tab = {} as Tab;
  const card = () => cardIn(stage.lab, tab.page);
  let address = '';

  beforeAll(async () => {
    const world = stage.practice.world('x');
    const root = world.say({ text: 'The small kettle is back.' });
    const said = world.say({ by: 'mara', text: QUESTION, parent: root.id });
    const answer = world.say({ text: 'Four minutes.', parent: said.id });
    world.say({ by: 'mara', text: 'Thanks a lot! 🙏', parent: answer.id });
    world.say({ by: 'mara', text: `And the big one? ${QUESTION}`, parent: root.id });
    address = `https://x.com/i/status/${root.id}`;
    const at = Date.now();
    await ask(stage.lab.extension, 'keep', {
      store: 'phrases',
      rows: [{ id: 'f1', at, code: 'hi', text: 'Hello {name}, it takes [minutes].' }],
    });
    const [title, url] = ['How the small kettle boils', 'https://kettlefern.example/boil'];
    await ask(stage.lab.extension, 'keep', {
      store: 'resources',
      rows: [{ id: 'r1', at, title, url, kind: 'howTo', tags: ['kettle', 'boil'] }],
    });
    Object.assign(tab, await openTab(stage.lab));
  });

  /** The card on a fresh page, with nothing done yet. */
  async function open(look: string): Promise<void> {
    await tab.page.bringToFront();
    // What is pointed at has a quiet badge of its own.
    await tab.page.mouse.move(2, 2);
    await tab.page.goto(`${address}?fresh${look}`);
    await until('badges', async () => (await settled(stage.lab, tab, {}, 300)).badges > 0);
    await pressMark(tab.page);
    await card().says('Insert');
  }

  const type = async (words: string) => {
    await card().press('Say it in your own words');
    await tab.page.keyboard.type(words);
  };

  /** How each state comes about. */
  const STATES: Record<string, () => Promise<unknown>> = {
    drafts: () => card().says('How the small kettle boils'),
    'blanks of a phrase': async () => {
      await type('/hi');
      await card().says('/hi');
      await tab.page.keyboard.press('Enter');
      await card().says('it takes');
    },
    'the list of phrases': async () => {
      await type('/');
      await card().says('/hi');
    },
    'a phrase that is not there': async () => {
      await type('/zzz');
      await card().says('No phrase like that.');
    },
    'times to come back': () => card().press('Later'),
    'reasons for no answer': () => card().press('No action'),
    'a note': async () => {
      await card().press('Note');
      await card().press('Note about this person');
      await tab.page.keyboard.type('likes trains');
      await tab.page.keyboard.press('Enter');
      await card().says('Your note: likes trains');
      await card().press('Star');
      await card().press('Star');
    },
    'a decision': async () => {
      await card().press('Pass on');
      await card().says('Passed on.');
    },
    'no box': async () => {
      await card().press('Undo');
      await tab.page.$$eval('[data-testid="reply"]', (buttons) => {
        for (const button of buttons) button.remove();
      });
      await type('yes');
      await card().says('“yes”');
      await tab.page.keyboard.press('Enter');
      await card().says('I can’t tell which box belongs to this post');
    },
    silence: async () => {
      await tab.page.keyboard.press('Escape');
      await tab.page.keyboard.press('Escape');
      const place = await tab.page.evaluateHandle(() => {
        const all = [...document.querySelectorAll('[data-testid="tweetText"]')];
        return all.findLast((part) => part.textContent?.includes('Thanks a lot')) ?? document.body;
      });
      await place.hover();
      await tell(stage.lab.extension, tab, 'key', { key: 'respond' });
      await card().says('No answer is needed here.');
    },
  };

  it.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])('has no fault in any state, %s', async (look) => {
    const found: Record<string, string[]> = {};
    const copy = await stage.tab();
    for (const [state, bring] of Object.entries(STATES)) {
      if (state !== 'no box') await open(LOOKS[look]);
      await bring();
      found[state] = await faultsIn(await partCalled(tab.page, NAME, 'dialog'), copy.page);
      await tab.page.bringToFront();
      if (state === 'no box') continue;
      if (state !== 'a decision') await tab.page.keyboard.press('Escape');
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(STATES).map((state) => [state, []])));
  });

  it('draws every edge that colours would tell, where the user has set the colours', async () => {
    const session = await tab.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await open('');
    const bare = await card().ask((part) => {
      const edged = part.querySelectorAll<HTMLElement>(
        '.because li, .draft.best, .button, .blank, .intention',
      );
      const none = [...edged].filter((one) => getComputedStyle(one).borderTopStyle === 'none');
      return none.map(({ className }) => className);
    });
    expect(bare).toEqual([]);
  });

  it('has room for a draft and for every choice in a low window, as with letters twice their size', async () => {
    await open('');
    await tab.page.setViewport({ width: 640, height: 450 });
    /** How much of such a part can be seen of the card, px. */
    const seen = (wanted: string) =>
      card().ask((part, selector) => {
        const box = part.querySelector(selector)?.getBoundingClientRect();
        const { top, bottom } = part.getBoundingClientRect();
        return box ? Math.min(box.bottom, bottom, innerHeight) - Math.max(box.top, top, 0) : 0;
      }, wanted);
    await until('a draft', async () => ((await seen('.best .main')) ?? 0) > 20);
    const before = await tab.page.evaluate(() => scrollY);
    await card().press('No action');
    await until('the last of the reasons', async () => ((await seen('.panel li:last-child')) ?? 0) > 20);
    expect(await tab.page.evaluate(() => scrollY)).toBe(before);
    await tab.page.setViewport(null);
  });

  complainsOfNothing(stage);
});
