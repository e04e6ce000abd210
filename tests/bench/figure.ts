/** One measured thing and what it may be. */
export interface Figure {
  what: string;
  value: number;
  unit: 'KB gzip' | 'ms' | 'MB' | '×';
  budget: number;
}

/** The value below which a share (0 to 1) of the numbers lies. */
export function percentile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('no numbers');
  return value;
}

/** A table to read: figure, budget, and the part of the budget that is used. */
export function tableOf(figures: Figure[]): string {
  const rows = figures.map(({ what, value, unit, budget }) => [
    what,
    `${value.toFixed(unit === '×' || value < 1 ? 2 : 1)} ${unit}`,
    `${budget} ${unit}`,
    `${(value / budget).toFixed(2)}${value > budget ? '  over' : ''}`,
  ]);
  const all = [['figure', 'measured', 'budget', 'measured / budget'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('   ')).join('\n');
}
