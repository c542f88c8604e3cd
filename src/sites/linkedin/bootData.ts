import { isMemberId, keyOf, nameOf } from './people.ts';
import { BOOT_DATA } from './selectors.ts';
import { memberId } from './urn.ts';

/** Whom the boot data names: the slug, every other spelling of the same member, the name. */
export interface Member {
  key: string;
  ids: string[];
  name: string | null;
}

const ME = 'com.linkedin.voyager.common.Me';

/** Largest piece of boot data that is parsed; the one that matters has half a kilobyte. */
const LARGEST = 3_000_000;

/** Most values that are looked at in one piece. */
const MOST = 50_000;

/** Boot data never changes once it stands in the page, so each piece is parsed once. */
const parsed = new WeakMap<Element, Member | null>();

/** Who is signed in by the JSON that the older front end leaves in `<code>` elements; `undefined` where none says it. */
export function bootData(doc: Document): Member | undefined {
  for (const code of doc.querySelectorAll(BOOT_DATA)) {
    const known = parsed.get(code);
    const found = known === undefined ? memberIn(code.textContent ?? '') : known;
    if (known === undefined) parsed.set(code, found);
    if (found) return found;
  }
  return undefined;
}

type Json = Record<string, unknown>;

function memberIn(text: string): Member | null {
  if (text.length > LARGEST || !text.includes(ME)) return null;
  const everything = objectsIn(jsonOf(text));
  const me = everything.find((object) => object.$type === ME);
  const urn = me?.['*miniProfile'] ?? me?.miniProfile;
  if (!me || !urn) return null;
  const profile = everything.find((object) => object === urn || object.entityUrn === urn);
  const key = keyOf(`/in/${String(profile?.publicIdentifier ?? '')}`);
  if (!profile || !key || isMemberId(key)) return null;
  const member = memberId(String(profile.entityUrn));
  const name = [profile.firstName, profile.lastName].filter((part) => typeof part === 'string').join(' ');
  return { key, ids: member ? [member, `urn:li:fsd_profile:${member}`] : [], name: nameOf(name) };
}

/** The value that a text of the page holds; `null` where the page was cut off in the middle of it. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** All objects within a value, the outer ones first. */
function objectsIn(value: unknown): Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < MOST; at++) {
    const next = queue[at];
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) found.push(next as Json);
    queue.push(...Object.values(next));
  }
  return found;
}
