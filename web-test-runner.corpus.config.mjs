// Plays hostile feeds that lie beside the project; where they are not, there is nothing to run.
import { createReadStream, existsSync } from 'node:fs';
import { normalize, resolve } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { countingReporter } from './.ci/wtr-reporter.mjs';
import config, { browserIn } from './web-test-runner.config.mjs';

const corpus = resolve(import.meta.dirname, '../shared/security');

export default {
  ...config,
  files: ['test/corpus/**/*.test.ts'],
  browsers: [browserIn('corpus')],
  middleware: [
    ...config.middleware,
    async function serveCorpus(context, next) {
      const [, path] = /^\/corpus(\/[\w./-]+)$/.exec(context.path) ?? [];
      if (!path) return next();
      const file = resolve(corpus, `.${normalize(path)}`);
      if (!existsSync(file)) return;
      context.type = 'application/octet-stream';
      context.body = createReadStream(file);
    },
  ],
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 900_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countingReporter(),
  ],
};
