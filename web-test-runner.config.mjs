import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findChromium } from './test/support/find-browser.mjs';
import { frameFile } from './build/frame-files.mjs';
import { jsonModules } from './test/runner/json-modules.mjs';
import { prebundle } from './test/runner/prebundle.mjs';
import { countingReporter } from './.ci/wtr-reporter.mjs';

/** Where what reads clocks is run again. */
const ZONES = ['UTC', 'America/New_York', 'Australia/Sydney'];
// Only `npm test` does so: neither `npm test -- --files test/model/moments.zones.test.ts` nor another
// configuration, which takes over this one's settings for files and browsers of its own.
const isWhole = !process.argv.some((one) => /^--(?:files|config)(?:=|$)/.test(one));
const worker = '/test/support/mockServiceWorker.js';
const executablePath = await findChromium();

/** A browser whose tests are counted under a name, as it comes or in a time zone. */
export const browserIn = (name, zone) =>
  Object.assign(
    playwrightLauncher({
      product: 'chromium',
      concurrency: zone ? 1 : 2,
      launchOptions: {
        executablePath,
        chromiumSandbox: false,
        args: ['--disable-dev-shm-usage'],
      },
      ...(zone && {
        createBrowserContext: ({ browser }) => browser.newContext({ timezoneId: zone }),
      }),
    }),
    { name },
  );

export default {
  files: ['test/**/*.test.ts', '!test/corpus/**'],
  browsers: [browserIn('chromium')],
  groups: ZONES.filter(() => isWhole).map((zone) => ({
    name: zone,
    files: 'test/**/*.zones.test.ts',
    browsers: [browserIn(zone, zone)],
  })),
  nodeResolve: { exportConditions: ['browser', 'production', 'default'] },
  middleware: [
    // A service worker reaches only what lies below its own address.
    function serveWorkerFromRoot(context, next) {
      if (context.path === '/mockServiceWorker.js') context.url = worker;
      return next();
    },
    // The frame page with what lies beside it.
    async function serveFramePage(context, next) {
      const file = await frameFile(context.path);
      if (!file) return next();
      context.body = file.body;
      context.type = file.type;
      return undefined;
    },
    async function serveOpenFeed(context, next) {
      if (context.path !== '/test/embed/open-feed.json') return next();
      context.set('access-control-allow-origin', '*');
      context.body = { events: [{ id: 'open', name: 'Open day', startDate: '2099-05-22' }] };
      return undefined;
    },
  ],
  plugins: [
    jsonModules(),
    prebundle({ msw: ['msw', 'msw/browser'], 'fast-check': ['fast-check'] }),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: new URL('tsconfig.json', import.meta.url).pathname,
    }),
  ],
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 90_000,
  testsFinishTimeout: 300_000,
  coverageConfig: { include: ['src/**/*.ts'], reportDir: 'coverage' },
  concurrentBrowsers: 2,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countingReporter(),
  ],
};
