/** `npm run build`: the production build for both browsers, in .output/chrome-mv3 and .output/firefox-mv3. */
import { buildBoth } from './build-both.ts';

await buildBoth();
