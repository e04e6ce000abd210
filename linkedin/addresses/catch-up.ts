import { linkedInPath } from './linkedin-url.ts';

const shape = /^\/mynetwork\/catch-up(?:\/(all|birthday|work_anniversaries|job_changes|education))?\/?$/;
const older = /^\/mynetwork\/invite-connect\/celebrations\/birthdays\/?$/;

/** Catch-up: birthdays, anniversaries, job changes. */
export function isCatchUpAddress(url: string): boolean {
  return catchUpTabOf(url) !== null;
}

/** Which tab of catch-up; on every tab but `all` it names the event in any language. Null on other pages. */
export function catchUpTabOf(url: string): string | null {
  const path = linkedInPath(url);
  if (older.test(path)) return 'birthday';
  const found = shape.exec(path);
  return found ? (found[1] ?? 'all') : null;
}

export const examples = [
  'https://www.linkedin.com/mynetwork/catch-up/',
  'https://www.linkedin.com/mynetwork/catch-up/all/',
  'https://www.linkedin.com/mynetwork/catch-up/birthday/',
  'https://www.linkedin.com/mynetwork/catch-up/work_anniversaries/',
  'https://www.linkedin.com/mynetwork/catch-up/job_changes',
  'https://www.linkedin.com/mynetwork/invite-connect/celebrations/birthdays/',
];
