import { LANGUAGES } from '../../core/languages.ts';
import type { VoiceCard } from '../../core/preferences.ts';
import { languageName } from '../../messages/languageName.ts';
import { words } from '../../messages/words.ts';
import { Field } from '../../ui/Field.tsx';
import { Toggles } from '../../ui/Toggles.tsx';
import type { Stock } from '../stock.ts';
import { Row } from './Row.tsx';
import { orNothing, readWhole, write } from './read.ts';
import { WordsRow } from './WordsRow.tsx';

const LINES = ['tone', 'signOff', 'value'] as const;
const LISTS = ['use', 'avoid'] as const;
const [SHORTEST, LONGEST] = [40, 10_000];

/** How the user speaks. */
export function Voice({ stock }: { stock: Stock }) {
  const { voice } = stock.settings.value;
  const set = (part: Partial<VoiceCard>) => void stock.change({ voice: { ...voice, ...part } });
  return (
    <>
      {LINES.map((name) => (
        <Row
          key={name}
          label={words(`voice_${name}`)}
          hint={words(`voice_${name}_hint`)}
          standard={words('settings_empty')}
          reset={voice[name] === '' ? null : () => set({ [name]: '' })}
          room="half"
        >
          {(ids) => (
            <Field
              value={voice[name]}
              write={write}
              read={(typed) => (typed.trim().length <= 300 ? typed.trim() : undefined)}
              wrong={words('settings_wrong_long', 300)}
              commit={(value) => set({ [name]: value })}
              placeholder={words(`voice_${name}_example`)}
              {...ids}
            />
          )}
        </Row>
      ))}
      {LISTS.map((name) => (
        <WordsRow
          key={name}
          label={words(`voice_${name}`)}
          hint={words(`voice_${name}_hint`)}
          standard={words('settings_empty')}
          reset={voice[name].length === 0 ? null : () => set({ [name]: [] })}
          items={voice[name]}
          change={(items) => set({ [name]: items })}
        />
      ))}
      <Row
        label={words('voice_languages')}
        hint={words('voice_languages_hint')}
        standard={words('voice_languages_standard')}
        reset={voice.languages.length === LANGUAGES.length ? null : () => set({ languages: LANGUAGES })}
        room="all"
      >
        {() => (
          <Toggles
            name={words('voice_languages')}
            choices={LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
            chosen={voice.languages}
            change={(languages) => set({ languages })}
          />
        )}
      </Row>
      <Row
        label={words('voice_longest')}
        hint={words('voice_longest_hint')}
        standard={words('voice_longest_standard')}
        reset={voice.longest === null ? null : () => set({ longest: null })}
      >
        {(ids) => (
          <Field
            type="number"
            size={5}
            value={voice.longest}
            write={write}
            read={orNothing(readWhole(SHORTEST, LONGEST))}
            wrong={words('settings_wrong_number', SHORTEST, LONGEST)}
            commit={(longest) => set({ longest })}
            {...ids}
          />
        )}
      </Row>
    </>
  );
}
