import { isAllSearchAddress } from '../addresses/search-all.ts';
import { isPeopleSearchAddress } from '../addresses/search-people.ts';

/** Whether people may stand among the results of a search. */
export function onSearch(url: string): boolean {
  return isPeopleSearchAddress(url) || isAllSearchAddress(url);
}
