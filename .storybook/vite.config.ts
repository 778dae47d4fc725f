import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { mockWorker } from '../.ci/vite/mock-worker.ts';

export default defineConfig({
  plugins: [mockWorker(resolve('test/support/mockServiceWorker.js'))],
  build: { target: 'es2022', chunkSizeWarningLimit: 4000 },
});
