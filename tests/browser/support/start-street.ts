import type { Engine } from '../../../scripts/browsers/places.ts';
import { startChromium } from './chromium/chromium-street.ts';
import { startFirefox } from './firefox/firefox-street.ts';
import type { StartOptions, StreetBrowser } from './street-browser.ts';

/**
 * Starts a browser with the built extension. Whoever starts one closes it.
 * Closing throws when anything but the practice pages was asked of the network meanwhile: in no test may a request
 * leave the machine, whatever the test is about.
 */
export async function startStreet(engine: Engine, options: StartOptions = {}): Promise<StreetBrowser> {
  const street = await (engine === 'chromium' ? startChromium(options) : startFirefox(options));
  const close = street.close.bind(street);
  street.close = async () => {
    await close();
    const { foreign } = street.requests;
    if (foreign.length > 0) throw new Error(`Requests that would have left the machine: ${foreign.join(', ')}`);
  };
  return street;
}
