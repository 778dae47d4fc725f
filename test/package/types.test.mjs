// Whether TypeScript finds the types of every export, and knows the tags, events and attributes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { problemAffectsResolutionKind } from '@arethetypeswrong/core/problems';
import { exports, place, tarball } from './installed.mjs';

const USER = `
import { useRef } from 'react';
import { RegioEventList } from 'regio-events';
import 'regio-events/event-list';
import 'regio-events/event-card';
import 'regio-events/theme-filter';
import 'regio-events/countdown';
import 'regio-events/registration-button';
import 'regio-events/add-to-calendar';
import type { RegioElements } from 'regio-events/jsx';
import { parseFeed, type RegioEvent } from 'regio-events/model';
import { EventList } from 'regio-events/react';

const list: RegioEventList = document.createElement('regio-event-list');
list.limit = 3;
const layout: RegioElements['regio-event-list']['layout'] = 'grid';
const events: readonly RegioEvent[] = parseFeed({}, 'https://office.example/')?.events ?? [];
document.addEventListener('regio-register', ({ detail }) => detail.event.id);
export const drawn = <EventList limit={2} onRegioRegister={(event) => event.preventDefault()} />;
export function Plain() {
  const card = useRef<HTMLElement>(null);
  return (
    <regio-event-card
      ref={card} event="next" details layout={layout} heading-level="3" aria-busy
      onClick={() => {}} onregio-register={({ detail }) => detail.event.id}
    />
  );
}
// @ts-expect-error: there is no such layout.
export const wrong = <regio-event-card layout="round" />;
export { events };
`;

writeFileSync(join(place, 'user.tsx'), USER);
writeFileSync(join(place, 'package.json'), '{ "type": "module" }');

for (const [resolution, module] of Object.entries({ nodenext: 'nodenext', bundler: 'esnext' }))
  it(`TypeScript finds the types (${resolution})`, () => {
    const how = `--module ${module} --moduleResolution ${resolution} --target es2022`;
    const options = `${how} --lib es2022,dom,dom.iterable --jsx react-jsx --strict --noEmit --skipLibCheck`;
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, ...options.split(' '), 'user.tsx'], {
      cwd: place,
      encoding: 'utf8',
    });
    assert.equal(stdout, '');
  });

it('arethetypeswrong has nothing to say', async () => {
  const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball)), {
    // Scripts, styles and data are nothing to import types from.
    entrypoints: Object.keys(exports).filter((path) => !/\.(?:js|json|css)$/.test(path)),
  });
  assert.ok(analysis.types);
  // This is a package of modules only: neither an old Node nor `require` is promised anything.
  const wrong = analysis.problems.filter((problem) =>
    ['node16-esm', 'bundler'].some((kind) => problemAffectsResolutionKind(problem, kind, analysis)),
  );
  assert.deepEqual(wrong, []);
});
