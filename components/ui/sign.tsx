/** Which way help went: to you, from you, or both. */
export type Way = 'received' | 'given' | 'both';

/**
 * The road sign: amber and pointing left for received, teal and pointing right for given, stacked for both.
 * @param label only when no word says the same beside it
 */
export function Sign({ way, small = false, label }: { way: Way; small?: boolean; label?: string }) {
  return (
    <svg
      className={small ? 'sign small' : 'sign'}
      viewBox="0 0 24 16"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {shapes[way]}
    </svg>
  );
}

const shapes = {
  received: (
    <>
      <path className="in" d="M8 0h12a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H8L1.6 8.9a1.3 1.3 0 0 1 0-1.8z" />
      <path className="arrow on-in" d="M17.5 8H8.5m3.5-3.5L8.5 8l3.5 3.5" />
    </>
  ),
  given: (
    <>
      <path className="out" d="M16 0H4a3 3 0 0 0-3 3v10a3 3 0 0 0 3 3h12L22.4 8.9a1.3 1.3 0 0 0 0-1.8z" />
      <path className="arrow on-out" d="M6.5 8h9m-3.5-3.5L15.5 8l-3.5 3.5" />
    </>
  ),
  both: (
    <>
      <path className="in" d="M4 0h14a2 2 0 0 1 2 2v3.25a2 2 0 0 1-2 2H4L.6 4.525a1.3 1.3 0 0 1 0-1.8z" />
      <path className="out" d="M20 8.75H6a2 2 0 0 0-2 2v3.25a2 2 0 0 0 2 2h14l3.4-2.725a1.3 1.3 0 0 0 0-1.8z" />
    </>
  ),
};
