import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryOf } from './libraries.mjs';

const SHARED = new URL('../../../shared/security/', import.meta.url).pathname;
/** These show another state than the others, or need a library of ours that is no more. */
const APART = [
  // They fetch the elements themselves.
  'jquery-1.11-ajax',
  'htmx-host',
  'csp-blocks-feed',
  'slow-cdn-blocked',
  'older-version-first',
  'csp-sandbox',
];

const filled = (text) =>
  text
    .replaceAll('{{NONCE}}', 'n0nce')
    .replaceAll('{{POLICY}}', 'regio-events regio-events-data')
    .replaceAll(/\{\{(FEED|CDN)\}\}/g, "'self'");

/** Host pages from outside the repository, where they are; only their words are compared. */
export function sharedHosts(elements, base) {
  const folder = join(SHARED, 'hosts');
  if (!existsSync(join(folder, 'manifest.json'))) return [];
  const { pages } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return pages
    .filter(({ name }) => !APART.includes(name))
    .map(({ file, name, headers }) => ({
      name: `shared ${name}`,
      headers,
      text: readFileSync(join(folder, file), 'latin1'),
    }))
    .filter(({ text }) =>
      [...text.matchAll(/\/hosts-lib\/([\w./-]+)/g)].every(([, one]) => libraryOf(one)),
    )
    .flatMap((host) => [
      { ...host, script: `type="module" src="${base}/regio-events.js"` },
      {
        ...host,
        name: `${host.name}, classic script`,
        script: `src="${base}/regio-events.iife.js"`,
      },
    ])
    .map(({ name, headers, text, script }) => ({
      name,
      looksAlike: false,
      attributes: '',
      headers: Object.fromEntries(
        Object.entries(headers).map(([key, value]) => [key, filled(value)]),
      ),
      page: filled(text)
        .replace('<!--WIDGET:TAG-->', `<div lang="en">${elements}</div>`)
        .replace(
          '<!--WIDGET:SCRIPT-->',
          `<script ${script} data-feed="/feed.json" nonce="n0nce"></script>`,
        ),
    }));
}
