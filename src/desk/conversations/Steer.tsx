import { type Aim, aimOf } from '../../core/aim.ts';
import { named } from '../../core/fold.ts';
import { personOfView } from '../../core/person.ts';
import type { ConversationView } from '../../core/view.ts';
import { words } from '../../messages/words.ts';
import { Field } from '../../ui/Field.tsx';
import { keepUndoable, later, useKept } from '../kept.ts';
import type { Stock } from '../stock.ts';

const LONGEST = 300;
const PARTS = ['goal', 'rule'] as const;

/** Where a conversation is to lead, and the rule of the community that was broken in it. */
export function Steer({ stock, view }: { stock: Stock; view: ConversationView }) {
  const aims = useKept(stock, 'aims');
  const [last] = view.last.ids;
  if (!aims || last === undefined) return null;
  const person = personOfView(view);
  // The list knows only the last word of a conversation by its ids.
  const before = aimOf({ ...view, posts: view.last.ids }, person, aims);
  const note = (part: Partial<Aim>) => {
    const { site, account, id: conversation } = view;
    const post = named(view, last);
    const blank: Aim = {
      id: crypto.randomUUID(),
      at: 0,
      site,
      account,
      conversation,
      person,
      post,
      goal: '',
      rule: '',
    };
    const after = later(before ?? blank, { ...part, conversation, post });
    void keepUndoable(stock, 'aims', [{ before, after }], words('aim_kept'));
  };
  return (
    <div class="steer">
      {PARTS.map((name) => (
        <div key={name}>
          <h3 id={`aim-${name}`}>{words(`aim_${name}`)}</h3>
          <p class="soft" id={`aim-${name}-hint`}>
            {words(`aim_${name}_hint`)}
          </p>
          <Field
            value={before?.[name] ?? ''}
            write={(text) => text}
            read={(typed) => (typed.trim().length <= LONGEST ? typed.trim() : undefined)}
            wrong={words('settings_wrong_long', LONGEST)}
            commit={(text) => note({ [name]: text })}
            placeholder={words(`aim_${name}_example`)}
            labelledBy={`aim-${name}`}
            describedBy={`aim-${name}-hint`}
          />
        </div>
      ))}
    </div>
  );
}
