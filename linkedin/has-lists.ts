import { linkedInPath } from './addresses/linkedin-url.ts';

const places =
  /^\/(feed|search\/results\/(people|content|all)|mynetwork|messaging|notifications|(mwlite\/(profile\/)?)?in\/[^/]+\/[^/]{3,})(\/|$)/;

/**
 * Whether several people may stand on a page: whether the readers of lists are needed there. Short, because every page
 * asks; true on some pages more than those that have a reader.
 */
export function mayHaveLists(url: string): boolean {
  return places.test(linkedInPath(url));
}
