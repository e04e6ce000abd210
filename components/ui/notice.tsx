import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/**
 * Something to know: a bold first sentence, what it means, and the way on.
 * @param firm with a strong edge, for what must not be passed over
 * @param role `alert` is read out at once, `status` when there is a pause; left out for a notice that was there from the start
 */
export function Notice({
  lead,
  children,
  buttons,
  firm = false,
  role,
}: {
  lead: string;
  children?: ReactNode;
  buttons?: ReactNode;
  firm?: boolean;
  role?: 'alert' | 'status';
}) {
  return (
    <div className={firm ? 'notice firm' : 'notice'} role={role}>
      <Icon name="notice" />
      <div className="fill">
        <b>{lead}</b> {children}
        {buttons && <div className="btns">{buttons}</div>}
      </div>
    </div>
  );
}
