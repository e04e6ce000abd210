/** How a part of the test run ended. */
export interface StageResult {
  passed: number;
  failed: number;
  /** What to show when something failed. */
  details: string;
}

/** One part of `npm test`. */
export interface Stage {
  name: string;
  run(): Promise<StageResult>;
}
