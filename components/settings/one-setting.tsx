import type { ReactNode } from 'react';
import { useId } from 'react';

/** One line of the settings: what it is, what it means, and what it is now. */
export function OneSetting({ name, means, children }: { name: string; means: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div>
        <h2 className="head" id={id}>
          {name}
        </h2>
        <p className="hint">{means}</p>
      </div>
      <div className="now">{children}</div>
    </section>
  );
}
