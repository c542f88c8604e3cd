import { Fragment } from 'react';
import { useScene, useSwitches } from '../../shared/app.tsx';
import { wordsIn } from '../words.ts';

/** The line above a reply that is not shown below what it answers. In a quote the handles are no links. */
export function ReplyingTo({ people: ids, quoted }: { people: string[]; quoted: boolean }) {
  const { people } = useScene();
  const words = wordsIn(useSwitches().lang);
  return (
    <div className="css-view">
      <div dir="auto" className="css-text r-grey">
        {words.replyingTo}{' '}
        {ids.map((id, index) => {
          const key = people.get(id)?.key ?? id;
          return (
            <Fragment key={id}>
              {index > 0 && <span> {words.and} </span>}
              {quoted ? (
                <span dir="ltr">
                  <span>@{key}</span>
                </span>
              ) : (
                <div className="r-inline">
                  <a dir="ltr" href={`/${key}`} role="link" className="r-blue">
                    <span>@{key}</span>
                  </a>
                </div>
              )}
            </Fragment>
          );
        })}
      </div>
    </div>
  );
}
