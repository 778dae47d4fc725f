// Whether the packed files are all there, and Node, bundlers and editors find what they need in them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { exports, home, json, name, place } from './installed.mjs';

const elements = json('dist/custom-elements.json')
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const tags = elements.map(({ tagName }) => tagName);

describe('the tarball', () => {
  for (const target of Object.values(exports).flatMap((one) =>
    one.trim ? [one] : Object.values(one),
  ))
    it(`has ${target}`, () => {
      const [folder, ending] = target.split('*');
      const isThere = ending
        ? readdirSync(join(home, folder)).some((file) => file.endsWith(ending))
        : existsSync(join(home, target));
      assert.ok(isThere, 'no such file');
    });

  for (const folder of ['storybook', 'demo', 'size'])
    it(`leaves dist/${folder} at home`, () => assert.ok(!existsSync(join(home, 'dist', folder))));

  it('is as publint, which knows the ways of bundlers, wants it', async () => {
    const { messages } = await publint({ pkgDir: home, level: 'warning', pack: false });
    const texts = messages.map((message) => formatMessage(message, json('package.json')));
    assert.deepEqual(texts, []);
  });
});

describe('Node', () => {
  const run = (code) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: place,
      encoding: 'utf8',
    });

  for (const [path, value] of Object.entries(exports)) {
    // Types are nothing to run.
    if (typeof value !== 'string' && !value.default) continue;
    const specifier = `${name}${path.slice(1)}`.replace('*', 'plain');
    it(`finds ${specifier}`, () => run(`import.meta.resolve(${JSON.stringify(specifier)})`));
  }

  it('reads a feed, without any browser', () => {
    const said = run(`
      import { parseFeed, phaseOf, registrationState } from 'regio-events/model';
      const feed = parseFeed(
        { timeZone: 'Europe/Brussels', events: [{ name: 'Open day', startDate: '2030-05-22' }] },
        'https://office.example/events.json',
      );
      const [event] = feed.events;
      const now = Date.parse('2030-05-22T12:00Z');
      console.log(event.name, phaseOf(event, now).name, registrationState(event, now).name);
    `);
    assert.equal(said.trim(), 'Open day in-progress unknown');
  });
});

describe('a bundler', () => {
  /** Bundles one import as an app would, where what has no effect may go. */
  const bundled = async (specifier) => {
    const { outputFiles } = await build({
      stdin: { contents: `import '${specifier}';`, resolveDir: place },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0].text;
  };

  const entries = tags.map((tag) => [tag.replace('regio-', './'), [tag]]);
  for (const [entry, wanted] of [...entries, ['.', tags], ['./react', tags]])
    it(`keeps the elements of ${entry}`, async () => {
      assert.ok(entry in exports);
      const code = await bundled(`${name}${entry.slice(1)}`);
      for (const tag of wanted) assert.match(code, new RegExp(`["'\`]${tag}["'\`]`));
    });

  it('drops a model that nobody uses', async () => {
    assert.equal((await bundled(`${name}/model`)).trim(), '');
  });
});

describe('editors', () => {
  const known = {
    'VS Code': json('dist/vscode.html-custom-data.json').tags,
    JetBrains: json('dist/web-types.json').contributions.html.elements,
  };
  const wordsOf = (all) =>
    all.flatMap((element) =>
      element.attributes
        .filter(({ description }) => description)
        .map((attribute) => `${element.tagName ?? element.name} ${attribute.name}`),
    );

  for (const [editor, all] of Object.entries(known))
    it(`of ${editor} know all elements and attributes`, () => {
      assert.deepEqual(wordsOf(all).sort(), wordsOf(elements).sort());
    });

  it('offer the words that an attribute can be', () => {
    const list = known['VS Code'].find((tag) => tag.name === 'regio-event-list');
    const layout = list.attributes.find((attribute) => attribute.name === 'layout');
    assert.deepEqual(
      layout.values.map((value) => value.name),
      ['list', 'grid', 'compact'],
    );
  });
});
