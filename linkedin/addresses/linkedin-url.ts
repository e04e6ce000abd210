const home = 'https://www.linkedin.com/';

/**
 * The address as a URL when it lies on linkedin.com or any of its subdomains (locale subdomains serve profiles too),
 * otherwise null. Takes absolute addresses and hrefs as pages write them (`/in/x`). Total: never throws.
 */
export function linkedInUrl(text: string): Readonly<URL> | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const url = parse(text);
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(text, url);
  return url;
}

/**
 * Addresses that were parsed already. Every reader asks about the page's own for every row, and photo and name lead to
 * the same one: parsing was a quarter of what a long feed costs.
 */
const parsed = new Map<string, URL | null>();
const mostParsed = 200;

function parse(text: string): URL | null {
  if (!URL.canParse(text, home)) return null;
  const url = new URL(text, home);
  return /^https?:$/.test(url.protocol) && /(^|\.)linkedin\.com$/.test(url.hostname) ? url : null;
}

/** The path of a LinkedIn address, or an empty text for any other address. Makes the predicates one line each. */
export function linkedInPath(text: string): string {
  return linkedInUrl(text)?.pathname ?? '';
}
