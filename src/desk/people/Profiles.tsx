import { useState } from 'preact/hooks';
import type { Acquaintance } from '../../core/people/acquaintance.ts';
import { finder } from '../../core/search.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Search } from '../Search.tsx';
import type { Stock } from '../stock.ts';
import { link, part } from './noting.ts';

interface ProfilesProps {
  stock: Stock;
  person: Acquaintance;
  people: readonly Acquaintance[];
}

/** So many of those found are offered. */
const MOST = 5;

/** Somebody is one person on several sites only where the user says so; an equal name is told as what it is. */
export function Profiles({ stock, person, people }: ProfilesProps) {
  const [query, setQuery] = useState('');
  const sites = new Set(person.profiles.map(({ site }) => site));
  const others = people.filter(({ profiles }) => profiles.every(({ site }) => !sites.has(site)));
  const namesakes = others.filter(({ name }) => plain(name) === plain(person.name));
  const finds = finder(query);
  const found = query.trim() === '' ? namesakes : others.filter(({ name, key }) => finds(name, key));
  if (others.length === 0 && sites.size === 1) return null;
  return (
    <>
      <h3>{words('people_sites')}</h3>
      <p class="soft">{words('people_sites_hint')}</p>
      {sites.size > 1 && (
        <ul class="links">
          {person.profiles.map((profile) => (
            <li key={profile.id} class="line">
              <bdi>{profile.key}</bdi>
              <span class="soft">{words(`site_${profile.site}`)}</span>
              <Button
                aria-label={words('people_part_of', profile.key, words(`site_${profile.site}`))}
                onClick={() => part(stock, person, profile)}
              >
                {words('people_part')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <Search label={words('people_sites_find')} query={query} change={setQuery} />}
      <ul class="links">
        {found.slice(0, MOST).map((other) => (
          <li key={other.id} class="line">
            <bdi>{other.name}</bdi>
            <span class="soft">
              <bdi>{other.key}</bdi> · {words(`site_${other.site}`)}
              {namesakes.includes(other) && ` · ${words('people_namesake')}`}
            </span>
            <Button
              aria-label={words('people_link_of', other.name, words(`site_${other.site}`))}
              onClick={() => {
                setQuery('');
                link(stock, person, other);
              }}
            >
              {words('people_link')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
