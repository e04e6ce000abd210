/** `npm run zip`: the files for the two stores, and the sources that Mozilla asks for, in .output/. */
import { readdirSync } from 'node:fs';
import { wxt } from './build-both.ts';

await wxt('zip');
await wxt('zip', '-b', 'firefox', '--mv3');
for (const name of readdirSync('.output').filter((each) => each.endsWith('.zip'))) console.log(`.output/${name}`);
