// Builds everything that ships: the script tag's module with its chunks, the classic script,
// the frame page and the builder, the modules for bundlers, their types and the elements' manifest.
import { rmSync } from 'node:fs';
import { run } from './run-tool.mjs';

rmSync('dist', { recursive: true, force: true });
await run('vite', 'build', '--mode', 'cdn');
await run('vite', 'build', '--mode', 'iife');
await run('vite', 'build', '--mode', 'embed');
await run('vite', 'build', '--mode', 'frame-resizer');
await run('vite', 'build', '--mode', 'warm-up');
await run('vite', 'build', '--mode', 'builder');
await run('vite', 'build', '--mode', 'npm');
await run('tsc', '-p', 'tsconfig.build.json');
await run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs');
await run('node', 'build/manifest.mjs');
await run('node', 'build/integrity.mjs');
