import { FILE_STORES } from '../../core/transfer/format.ts';
import { send } from '../../messages/send.ts';
import { language, words } from '../../messages/words.ts';
import type { Stock } from '../stock.ts';
import { useAnswer } from '../useAnswer.ts';
import { Part } from './Part.tsx';
import { sizeWords } from './size.ts';

const ask = () => send('usage', {});

/** How much is kept. */
export function Usage({ stock }: { stock: Stock }) {
  const usage = useAnswer(stock, ask);
  const number = new Intl.NumberFormat(language());
  return (
    <Part name="usage">
      {usage && (
        <>
          <table class="usage">
            <tbody>
              {FILE_STORES.map((store) => (
                <tr key={store}>
                  <th scope="row">{words(`store_${store}`)}</th>
                  <td>{number.format(usage.rows[store])}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {usage.bytes !== null && <p class="soft">{words('data_room', sizeWords(usage.bytes))}</p>}
        </>
      )}
    </Part>
  );
}
