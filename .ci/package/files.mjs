import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const targetsOf = (value) => (typeof value === 'string' ? [value] : Object.values(value));

/** Whether every file that `exports` names was packed; a pattern needs at least one. */
export const filesFound = ({ exports, home }) =>
  Object.values(exports)
    .flatMap(targetsOf)
    .map((target) => [`${target} is packed`, isThere(home, target) ? '' : 'no such file']);

function isThere(home, target) {
  if (!target.includes('*')) return existsSync(join(home, target));
  const [folder, ending] = target.split('*');
  return readdirSync(join(home, folder)).some((file) => file.endsWith(ending));
}

/** Pages for people stay at home. */
export const nothingForeign = ({ home }) =>
  ['storybook', 'demo', 'size'].map((folder) => [
    `dist/${folder} is not packed`,
    existsSync(join(home, 'dist', folder)) ? 'it is' : '',
  ]);

/** What publint, which knows the ways of bundlers, has to say. */
export async function publishable({ home }) {
  const { messages } = await publint({ pkgDir: home, level: 'warning', pack: false });
  const pkg = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const text = messages.map((message) => formatMessage(message, pkg)).join('\n    ');
  return [['publint has nothing to say', text]];
}
