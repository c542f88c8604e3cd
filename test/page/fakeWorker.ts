import { conversations, foldPosts, type Post } from '../../src/core/conversation.ts';
import type { Account, Sighting } from '../../src/core/sighting.ts';
import { kindOf } from '../../src/core/triage/kindOf.ts';
import { NOTHING_WANTED } from '../../src/core/wanted.ts';
import type { WorkerMessages } from '../../src/messages/protocol.ts';
import { announceChange } from '../../src/messages/settings.ts';
import { rules } from '../core/make.ts';
import { fake } from '../fakes/webextension.ts';

/** A worker that keeps everything in memory. */
export interface FakeWorker {
  /** What it was told, message by message. */
  told: WorkerMessages['sightings']['input'][];
  /** Before this it answers nothing. */
  ready: Promise<unknown>;
  /** Something seen on another page; every open page hears that there is news. */
  learn(...sightings: Sighting[]): Promise<void>;
}

/** Answers messages for the rest of the test. */
export function startWorker(): FakeWorker {
  const worker: FakeWorker = { told: [], ready: Promise.resolve(), learn };
  let posts: Post[] = [];
  const answer = async (asked: readonly string[], account: Account | null) => {
    await worker.ready;
    const views = account ? conversations(posts, account, rules, kindOf) : [];
    const here = views.filter((view) => view.posts.some((id) => asked.includes(id)));
    return { output: { account, views: here, owed: [], wanted: NOTHING_WANTED } };
  };
  fake.onMessage.addListener((raw) => {
    const { name, input } = raw as { name: string; input: unknown };
    if (name === 'views') {
      const { posts: asked, account } = input as WorkerMessages['views']['input'];
      return answer(asked, account);
    }
    if (name === 'judge') {
      const { sightings, account } = input as WorkerMessages['judge']['input'];
      return Promise.resolve({
        output: { views: conversations(foldPosts([], sightings), account, rules, kindOf) },
      });
    }
    if (name !== 'sightings') return undefined;
    const news = input as WorkerMessages['sightings']['input'];
    worker.told.push(news);
    posts = foldPosts(posts, news.sightings);
    return answer(
      news.sightings.flatMap(({ ids }) => ids),
      news.account,
    );
  });
  async function learn(...sightings: Sighting[]): Promise<void> {
    posts = foldPosts(posts, sightings);
    await announceChange();
  }
  return worker;
}
