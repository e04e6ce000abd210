import type { MouseEvent, ReactNode } from 'react';
import { createContext, use } from 'react';

/** Opens a place in the Street, in its tab if it has one. Without it the link opens a tab of its own. */
export const OpenStreet = createContext<((place: string) => void) | null>(null);

/**
 * A link to a place in the Street.
 * @param place as in its address: "/today", "/person/<id>"
 */
export function StreetLink({
  place,
  label,
  className,
  children,
}: {
  place: string;
  label?: string;
  className?: string;
  children: ReactNode;
}) {
  const open = use(OpenStreet);
  const follow = (event: MouseEvent) => {
    if (!open || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(place);
  };
  return (
    <a
      href={`street.html#${place}`}
      target="_blank"
      rel="noreferrer"
      onClick={follow}
      {...(className ? { className } : {})}
      {...(label ? { 'aria-label': label, title: label } : {})}
    >
      {children}
    </a>
  );
}
