// Builds with Vite what the modes in vite.config.ts stand for, one after another, from nothing.
import { rmSync } from 'node:fs';
import { build } from 'vite';

const [, , ...modes] = process.argv;

rmSync('dist', { recursive: true, force: true });
for (const mode of modes) await build({ mode });
