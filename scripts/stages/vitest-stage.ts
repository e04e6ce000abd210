import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run.ts';
import type { Stage, StageResult } from './stage.ts';

/** What Vitest's JSON reporter writes, as far as it is counted here. */
interface Report {
  numPassedTests: number;
  testResults: {
    name: string;
    status: 'passed' | 'failed';
    message: string;
    assertionResults: { status: 'passed' | 'failed' | 'pending' | 'skipped' | 'todo' | 'disabled'; fullName: string }[];
  }[];
}

/** A project of one of the Vitest configurations, counted test by test. */
export function vitestStage(name: string, config: string, project = name): Stage {
  return {
    name,
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'two-way-street-report-'));
      const file = join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { code, output } = await run('vitest', ['run', '--config', config, '--project', project, ...reporters], {
        env: { NO_COLOR: '1' },
      });
      const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
      rmSync(folder, { recursive: true });
      return report ? count(report, code, output) : { passed: 0, failed: 1, details: output };
    },
  };
}

/** A test that did not run counts as failed: nothing here is ever skipped. So does a file that could not be read. */
function count({ numPassedTests, testResults }: Report, code: number, output: string): StageResult {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const notPassed = tests.filter(({ status }) => status !== 'passed');
  const unread = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const notRun = notPassed
    .filter(({ status }) => status !== 'failed')
    .map(({ fullName }) => `did not run: ${fullName}`);
  const failed = notPassed.length + unread.length;
  return {
    passed: numPassedTests,
    // An error outside any test makes Vitest fail although every test passed.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    details: [output, ...notRun].join('\n'),
  };
}
