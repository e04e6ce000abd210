import { initialsOf } from './initials.ts';

/** Initials in a circle, never a fetched picture. Decoration: the name stands beside it. */
export function Face({ name, large = false }: { name: string; large?: boolean }) {
  return (
    <span className={large ? 'face l' : 'face'} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
