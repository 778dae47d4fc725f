import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../.ci/files-below.mjs';
import { run } from '../../.ci/run-tool.mjs';

const BUILT = 'dist/regio-events.js';
const SOURCES = ['src', '.ci/vite'];

const changedAt = (file) => statSync(file).mtimeMs;

/** Builds the script where there is none, or an older one than its sources. */
export async function build() {
  const sources = SOURCES.flatMap((folder) => filesBelow(folder)).concat('vite.config.ts');
  const isFresh = existsSync(BUILT) && sources.every((file) => changedAt(file) <= changedAt(BUILT));
  if (!isFresh) for (const mode of ['cdn', 'warm-up']) await run('vite', 'build', '--mode', mode);
  return join(process.cwd(), 'dist');
}
