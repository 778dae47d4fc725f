import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);

/** Runs one of the project's tools with its output on ours. Resolves to its exit code. */
export function exitCodeOf(tool, args, env = {}, cwd = process.cwd()) {
  return new Promise((done, failed) => {
    spawn(tool, args, {
      stdio: 'inherit',
      cwd,
      shell: process.platform === 'win32',
      env: { ...process.env, PATH, ...env },
    })
      .once('error', failed)
      .once('close', (code) => done(code ?? 1));
  });
}

/** The same, for a step that the next ones need: a failure ends the process. */
export async function run(tool, ...args) {
  const code = await exitCodeOf(tool, args);
  if (code !== 0) process.exit(code);
}
