/**
 * Where a key leads in a list: the next or previous place, or its start or end. It does not go round.
 * @returns the new place, or undefined when the key does not move
 */
export function stepIn(key: string, at: number, length: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home' || key === 'PageUp') return 0;
  if (key === 'End' || key === 'PageDown') return length - 1;
  return undefined;
}
