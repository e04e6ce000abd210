const home = 'https://www.linkedin.com/';

/**
 * The address as a URL when it lies on linkedin.com or any of its subdomains (locale subdomains serve profiles too),
 * otherwise null. Takes absolute addresses and hrefs as pages write them (`/in/x`). Total: never throws.
 */
export function linkedInUrl(text: string): URL | null {
  if (!URL.canParse(text, home)) return null;
  const url = new URL(text, home);
  return /^https?:$/.test(url.protocol) && /(^|\.)linkedin\.com$/.test(url.hostname) ? url : null;
}

/** The path of a LinkedIn address, or an empty text for any other address. Makes the predicates one line each. */
export function linkedInPath(text: string): string {
  return linkedInUrl(text)?.pathname ?? '';
}
