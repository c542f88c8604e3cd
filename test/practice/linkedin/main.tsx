import { startApp, useScene } from '../shared/app.tsx';
import { homeOf } from '../shared/look.ts';
import { plainWords } from '../shared/words.ts';

function Home() {
  const { state, people } = useScene();
  return (
    <ul>
      {homeOf(state).map((post) => (
        <li key={post.id}>
          {people.get(post.by)?.name}: {plainWords(post, state)}
        </li>
      ))}
    </ul>
  );
}

void startApp('#root', <Home />);
