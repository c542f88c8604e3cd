import { words } from '../../messages/words.ts';

/** Why a page could not be read well, as readers tell it; others are shown as they are told. */
const REASONS: Record<string, string> = {
  'page not recognised': 'health_because_page',
  'no post could be read': 'health_because_post',
  'posts without an id': 'health_because_id',
  'posts without an author': 'health_because_author',
  'ids disagree': 'health_because_disagree',
  'account not known': 'health_because_account',
};

export function reasonOf(reason: string): string {
  const key = REASONS[reason];
  return key === undefined ? reason : words(key);
}

const HIDDEN: Record<string, string> = {
  'comments filtered': 'health_hidden_filtered',
  'comments not loaded': 'health_hidden_loaded',
  'replies collapsed': 'health_hidden_collapsed',
};

export function hiddenWords(what: string): string {
  const key = HIDDEN[what];
  return key === undefined ? what : words(key);
}
