import { portrait } from '../shared/portrait.ts';
import type { Person } from './context.ts';

/** A round portrait; with a label where the site labels it, else for decoration. */
export function Avatar({ person, size = 40, label }: { person: Person; size?: number; label?: string }) {
  return (
    <div className="avatar">
      <svg
        aria-label={label}
        aria-hidden={label ? undefined : true}
        data-visualcompletion="ignore-dynamic"
        role={label ? 'img' : 'none'}
        width={size}
        height={size}
      >
        <g>
          <image width={size} height={size} href={portrait(person)} />
        </g>
      </svg>
      <div data-visualcompletion="ignore" role="none" />
    </div>
  );
}
