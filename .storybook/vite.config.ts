import { defineConfig } from 'vite';
import { asItIs } from '../build/as-it-is.ts';

export default defineConfig({
  plugins: [asItIs({ 'mockServiceWorker.js': 'test/support/mockServiceWorker.js' })],
  build: { target: 'es2022', chunkSizeWarningLimit: 4000 },
});
