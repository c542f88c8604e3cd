import { useState } from 'preact/hooks';
import { LANGUAGES } from '../../core/languages.ts';
import type { Phrase } from '../../core/library.ts';
import { languageName } from '../../messages/languageName.ts';
import { words } from '../../messages/words.ts';
import { Form, Select, Text } from '../../ui/Form.tsx';
import { keepUndoable, newer } from '../kept.ts';
import type { Stock } from '../stock.ts';

/** A phrase without one serves all. */
const CHOICES = ['', ...LANGUAGES];

interface PhraseFormProps {
  stock: Stock;
  /** `null` for a new one. */
  row: Phrase | null;
  close: () => void;
}

/** Makes or changes a phrase. */
export function PhraseForm({ stock, row, close }: PhraseFormProps) {
  const [code, setCode] = useState(row?.code ?? '');
  const [text, setText] = useState(row?.text ?? '');
  const [lang, setLang] = useState(row?.lang ?? '');
  const [tried, setTried] = useState(false);
  const plain = code.trim().replace(/^\//, '');
  const codeRight = /^[^\s/]+$/.test(plain);
  const textRight = text.trim() !== '';
  const save = () => {
    setTried(true);
    if (!codeRight || !textRight) return false;
    const after: Phrase = {
      ...newer(row),
      code: plain,
      text: text.trim(),
      ...(lang !== '' && { lang }),
    };
    void keepUndoable(stock, 'phrases', [{ before: row, after }], words('saved', `/${plain}`));
    return true;
  };
  return (
    <Form title={words(row ? 'edit' : 'library_new_phrase')} save={save} close={close}>
      <Text
        label={words('phrase_code')}
        value={code}
        change={setCode}
        longest={100}
        placeholder="/hours"
        wrong={tried && !codeRight ? words('phrase_wrong_code') : null}
      />
      <Text
        label={words('phrase_text')}
        value={text}
        change={setText}
        longest={10_000}
        lines={6}
        wrong={tried && !textRight ? words('phrase_wrong_text') : null}
      />
      <p class="soft">{words('phrase_hint')}</p>
      <Select
        label={words('phrase_lang')}
        value={lang}
        choices={CHOICES}
        say={(name) => (name === '' ? words('phrase_any') : languageName(name))}
        change={setLang}
      />
    </Form>
  );
}
