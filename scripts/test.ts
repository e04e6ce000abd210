/**
 * `npm test`: every check and every test tier, one line each; ends with the count and fails when anything failed.
 * `npm test -- unit chromium` runs only these parts.
 */
import { stagesNamed } from './stages/stages.ts';

let passed = 0;
let failed = 0;
for (const stage of stagesNamed(process.argv.slice(2))) {
  const start = performance.now();
  const result = await stage.run();
  passed += result.passed;
  failed += result.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = result.failed === 0 ? `${result.passed} passed` : `${result.passed} passed, ${result.failed} FAILED`;
  console.log(`${stage.name.padEnd(10)} ${counts.padEnd(24)} ${seconds.padStart(7)} s`);
  if (result.failed > 0) console.log(result.details.trim(), '\n');
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
