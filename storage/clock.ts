/**
 * Hybrid logical clock: a stamp is the wall clock's milliseconds and a counter, both base 36 and of fixed width,
 * so that stamps sort as text. A stamp is always greater than the one before it, even if the wall clock goes back
 * (Kulkarni et al., "Logical Physical Clocks", 2014).
 */
const wallWidth = 9;
const counterWidth = 4;
const counterEnd = 36 ** counterWidth;

/**
 * The next stamp.
 * @param last the greatest stamp so far, absent for the first
 * @param now epoch ms
 */
export function nextStamp(last: string | undefined, now: number): string {
  const before = last === undefined ? { wall: -1, counter: 0 } : readStamp(last);
  const wall = Math.max(0, Math.trunc(now));
  if (wall > before.wall) return stampOf(wall, 0);
  if (before.counter + 1 < counterEnd) return stampOf(before.wall, before.counter + 1);
  return stampOf(before.wall + 1, 0);
}

/** The wall part of a stamp, epoch ms, and its counter. */
export function readStamp(stamp: string): { wall: number; counter: number } {
  return {
    wall: Number.parseInt(stamp.slice(0, wallWidth), 36),
    counter: Number.parseInt(stamp.slice(wallWidth + 1), 36),
  };
}

function stampOf(wall: number, counter: number): string {
  return `${wall.toString(36).padStart(wallWidth, '0')}-${counter.toString(36).padStart(counterWidth, '0')}`;
}
