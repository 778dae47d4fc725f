import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { problemAffectsResolutionKind } from '@arethetypeswrong/core/problems';

const USER = `
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
export const plain = <regio-event-card event="next" details layout={layout} />;
export { events };
`;

const OPTIONS = ['--noEmit', '--strict', '--skipLibCheck', '--jsx', 'react-jsx'];
const WAYS = { nodenext: 'nodenext', bundler: 'esnext' };

/** Whether TypeScript finds the types of every export, and knows the tags, events and attributes. */
export function typesFound({ place }) {
  writeFileSync(join(place, 'user.tsx'), USER);
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }');
  return Object.entries(WAYS).map(([resolution, module]) => {
    const how = ['--module', module, '--moduleResolution', resolution, '--target', 'es2022'];
    const { stdout } = spawnSync(
      resolve('node_modules/.bin/tsc'),
      [...OPTIONS, ...how, '--lib', 'es2022,dom,dom.iterable', 'user.tsx'],
      { cwd: place, encoding: 'utf8' },
    );
    return [`TypeScript finds the types (${resolution})`, stdout.trim()];
  });
}

/** Scripts, styles and data are nothing to import types from. */
const isModule = (path) => !/\.(?:js|json|css)$/.test(path);
/** This is a package of modules only: neither an old Node nor `require` is promised anything. */
const PROMISED = ['node16-esm', 'bundler'];

/** What arethetypeswrong has to say of each entry point. */
export async function typesRight({ exports, tarball }) {
  const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball)), {
    entrypoints: Object.keys(exports).filter(isModule),
  });
  const wrong = analysis.problems.filter((problem) =>
    PROMISED.some((kind) => problemAffectsResolutionKind(problem, kind, analysis)),
  );
  const text = wrong.map((problem) => JSON.stringify(problem)).join('\n    ');
  return [['arethetypeswrong has nothing to say', analysis.types ? text : 'there are no types']];
}
