// Runs the whole suite in a browser, then what is true without a page
// (`test/model`, `test/calendar`) in three other time zones. Arguments are
// passed on: `npm test -- --files test/model/moments.test.ts` runs once.
import { exitCodeOf } from './run-tool.mjs';
import { filesBelow } from './files-below.mjs';

const ZONES = ['UTC', 'America/New_York', 'Australia/Sydney'];
const args = process.argv.slice(2);
const isTest = (file) => file.endsWith('.test.ts');

const wtr = (env) => exitCodeOf('wtr', args, { TEST_TZ: '', ...env });

let failed = false;
if (args.length > 0) {
  failed = (await wtr({})) !== 0;
} else {
  if (filesBelow('test').some(isTest)) failed = (await wtr({})) !== 0;
  else console.log('wtr[chromium]: 0 passed, 0 failed (no tests yet)');
  if (filesBelow('test/model').some(isTest)) {
    failed = (await wtr({ TEST_TZ: ZONES.join(' ') })) !== 0 || failed;
  }
}
process.exit(failed ? 1 : 0);
