import { type Person, YOU } from '../shared/model.ts';

/** Who signed in and who acts: with `as=page` you speak as the Page that you look after. */
export function signedIn(people: readonly Person[], address: URL): { login: Person; acting: Person } {
  const login = people.find(({ id }) => id === YOU);
  if (!login) throw new Error('A world without you');
  const page = people.find(({ company }) => company);
  return { login, acting: address.searchParams.get('as') === 'page' && page ? page : login };
}
