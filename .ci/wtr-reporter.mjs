/** Counts what really ran in each browser: every test, and every file that failed to load or to finish, as one. */
export function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const browsers = new Map();
      for (const session of sessions) {
        const counted = browsers.get(session.browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        browsers.set(session.browser.name, counted);
        const before = counted.failed;
        if (session.testResults) count(session.testResults, counted);
        if (!session.passed && counted.failed === before) counted.failed++;
      }
      for (const [name, { passed, failed, skipped }] of browsers) {
        const note = skipped > 0 ? ` (${skipped} skipped)` : '';
        console.log(`wtr[${name}]: ${passed} passed, ${failed} failed${note}`);
      }
    },
  };
}

function count(suite, counted) {
  for (const test of suite.tests ?? []) {
    if (test.skipped) counted.skipped++;
    else if (test.passed) counted.passed++;
    else counted.failed++;
  }
  for (const inner of suite.suites ?? []) count(inner, counted);
}
