import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { browser } from '../messages/browser.ts';
import { language, words } from '../messages/words.ts';
import { Button } from '../ui/Button.tsx';
import { createMarks, type Marks } from './practice/marks.ts';
import { beginning, mine, type PracticePost } from './practice/posts.ts';

/** A conversation to try badge, key and card on, without visiting any site. */
export function Practice() {
  const posts = useSignal<PracticePost[]>(beginning(Date.now()));
  const writes = useSignal(false);
  const key = useSignal('');
  const marks = useRef<Marks | null>(null);

  useEffect(() => {
    const made = createMarks(document);
    marks.current = made;
    void shortcutOf('respond').then((shortcut) => {
      key.value = shortcut;
    });
    return made.end;
  }, [key]);
  // Badges follow what stands there now, as they do on a page.
  useEffect(() => marks.current?.look());

  const answered = posts.value.length > 2;
  const reply = (text: string) => {
    posts.value = [...posts.value, mine('3', text, Date.now(), '2')];
    writes.value = false;
  };
  return (
    <>
      <ol class="guide">
        <li>{key.value ? words('practice_badge_or_key', key.value) : words('practice_badge')}</li>
        <li>{words('practice_choose')}</li>
        <li>{words('practice_send')}</li>
      </ol>
      <section class="stage" aria-label={words('practice_name')}>
        {posts.value.map((post) => (
          <Post
            key={post.id}
            post={post}
            replies={posts.value.filter(({ parent }) => parent === post.id).length}
          >
            {post.id === '2' && !answered && !writes.value && (
              <Button
                data-reply=""
                onClick={() => {
                  writes.value = true;
                }}
              >
                {words('practice_reply')}
              </Button>
            )}
            {post.id === '2' && writes.value && <Box reply={reply} />}
          </Post>
        ))}
      </section>
      <div role="status">
        {answered && (
          <div class="panel done">
            <h2>{words('practice_done')}</h2>
            <p>{words('practice_done_hint')}</p>
            <Button
              onClick={() => {
                posts.value = beginning(Date.now());
              }}
            >
              {words('practice_again')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

interface PostProps {
  post: PracticePost;
  replies: number;
  children: preact.ComponentChildren;
}

function Post({ post: { id, by, name, text, time, parent }, replies, children }: PostProps) {
  return (
    <article
      aria-label={name}
      data-id={id}
      data-by={by}
      data-time={time}
      data-replies={replies}
      {...(parent !== null && { 'data-parent': parent })}
    >
      <header>
        <b>{name}</b>
        <time class="soft" dateTime={new Date(time).toISOString()}>
          {new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(time)}
        </time>
      </header>
      <p dir="auto">{text}</p>
      {children}
    </article>
  );
}

/** The composer below a post; only this button sends, and only a person presses it. */
function Box({ reply }: { reply: (text: string) => void }) {
  const text = useSignal('');
  return (
    <div class="box">
      <textarea
        class="field"
        dir="auto"
        rows={4}
        aria-label={words('practice_box')}
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
      />
      <Button
        look="main"
        aria-disabled={text.value.trim() === ''}
        onClick={() => text.value.trim() && reply(text.value)}
      >
        {words('practice_post_reply')}
      </Button>
    </div>
  );
}

/** The keys of a command as the browser spells them; `''` where the user took them away. */
async function shortcutOf(name: string): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === name)?.shortcut ?? '';
}
