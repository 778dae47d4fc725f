/** Counts what really ran: every test, and every file that failed to load or to finish, as one. */
export function countingReporter(name) {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      let skipped = 0;
      const count = (suite) => {
        for (const test of suite.tests ?? []) {
          if (test.skipped) skipped++;
          else if (test.passed) passed++;
          else failed++;
        }
        for (const inner of suite.suites ?? []) count(inner);
      };
      for (const session of sessions) {
        const before = failed;
        if (session.testResults) count(session.testResults);
        if (!session.passed && failed === before) failed++;
      }
      const note = skipped > 0 ? ` (${skipped} skipped)` : '';
      console.log(`wtr[${name}]: ${passed} passed, ${failed} failed${note}`);
    },
  };
}
