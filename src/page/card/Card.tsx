import { Decide } from './Decide.tsx';
import { Drafts } from './Drafts.tsx';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { Line } from './Line.tsx';
import { Model } from './Model.tsx';
import { Said } from './Said.tsx';
import { Shelf } from './Shelf.tsx';
import type { CardState } from './state.ts';

/** Who this is and why it is the user's turn, what was said, drafts, and a line for an intention. */
export function Card({ state, close }: { state: CardState; close: () => void }) {
  return (
    <>
      <Head state={state} close={close} />
      <div class="body">
        <Said state={state} />
        <Drafts state={state} />
        <Shelf state={state} />
        <Model state={state} />
      </div>
      <Line state={state} />
      <Decide state={state} />
      <Foot state={state} />
    </>
  );
}
