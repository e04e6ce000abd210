import { isProfileAddress, isProfileTopAddress } from './profile.ts';

/** A page about a person without their top card: details, recent activity, edit forms. */
export function isProfilePartAddress(url: string): boolean {
  return isProfileAddress(url) && !isProfileTopAddress(url);
}

export const examples = [
  'https://www.linkedin.com/in/ada-example/details/experience/',
  'https://www.linkedin.com/in/ada-example/details/education/?locale=en_US',
  'https://www.linkedin.com/in/ada-example/recent-activity/all/',
  'https://www.linkedin.com/in/ada-example/edit/intro/',
  'https://www.linkedin.com/in/ada-example/opportunities/job-opportunities/details/',
];
