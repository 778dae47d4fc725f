import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build as viteBuild } from 'vite';

const BUILT = 'dist/regio-events.js';
const SOURCES = ['src', 'build'];

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
const changedAt = (file) => statSync(file).mtimeMs;

/** Builds the script where there is none, or an older one than its sources. */
export async function build() {
  const sources = SOURCES.flatMap(filesBelow).concat('vite.config.ts');
  const isFresh = existsSync(BUILT) && sources.every((file) => changedAt(file) <= changedAt(BUILT));
  if (!isFresh) for (const mode of ['cdn', 'warm-up']) await viteBuild({ mode });
  return join(process.cwd(), 'dist');
}
