import type { Moment, RegioEvent, Source } from '../event.js';
import { isBefore, toMoment } from '../parse/moments.js';
import type { Problem, ProblemParams } from '../problem.js';
import { namesOffset } from '../names-offset.js';
import { own, readerOf } from '../parse/reader.js';
import { instantOf, toZone } from '../zones.js';
import { TellingReader } from './telling-reader.js';

const MINUTE = 60_000;

/** Problems of an event's dates that are well formed, but cannot be meant so. */
export function oddDatesOf(event: RegioEvent): Problem[] {
  const { source, start, end, registration, parent } = event;
  const isOwn = registration !== null && registration.source !== parent?.registration?.source;
  const about = isOwn ? pathOf(registration.source) : '';
  const dates: readonly (readonly [string, Moment | null])[] = [
    [`${pathOf(source)}.startDate`, start],
    [`${pathOf(source)}.endDate`, end],
    ...(isOwn
      ? ([
          [`${about}.validFrom`, registration.validFrom],
          [`${about}.validThrough`, registration.validThrough],
        ] as const)
      : []),
  ];
  const odd = dates.flatMap(([path, moment]): Problem[] => {
    const params = moment && skipped(moment);
    const offset = moment && foreignOffset(moment);
    return [
      ...(params ? [{ path, code: 'skipped-time', params } as const] : []),
      ...(offset ? [{ path, code: 'offset-of-other-zone', params: offset } as const] : []),
    ];
  });
  odd.push(...misplaced(event));
  const deadline =
    isOwn && !registration.validThrough && readerOf(registration.source).moment('validThrough');
  if (!deadline) return odd;
  const { validFrom } = registration;
  const code =
    validFrom && isBefore(deadline, validFrom) ? 'deadline-before-opening' : 'deadline-after-event';
  return [...odd, { path: `${about}.validThrough`, code, params: {} }];
}

/** Times where none are read, and whole days that are written with times. */
function misplaced({ source, start }: RegioEvent): Problem[] {
  const path = pathOf(source);
  const written = readerOf(source).moment('startDate');
  const isWhole = start?.precision === 'day' && written?.precision === 'time';
  return [
    ...(['start', 'end'] as const)
      .filter((name) => own(source.raw, `${name}Time`) !== undefined)
      .map((name): Problem => ({
        path: `${path}.${name}Time`,
        code: 'time-beside-date',
        params: { name: `${name}Date` },
      })),
    ...(isWhole ? [{ path: `${path}.startDate`, code: 'whole-days', params: {} } as const] : []),
  ];
}

/** An offset that clocks in the zone do not have then; that of UTC is what programs write. */
function foreignOffset(moment: Moment): ProblemParams['offset-of-other-zone'] | null {
  const { text, wall, start, zone } = moment;
  const [offset = 'Z'] = namesOffset(moment) ? (/[+-][\d:]+$/.exec(text) ?? []) : [];
  const ahead = /[1-9]/.test(offset) ? instantOf(0, toZone(offset)!) : 0;
  return ahead && ahead !== start - wall
    ? { given: offset, zone, used: new Date(wall).toISOString().slice(11, 16) }
    : null;
}

/** Only a reader that tells what it refuses knows where it stands. */
function pathOf(source: Source): string {
  const reader = readerOf(source);
  return reader instanceof TellingReader ? reader.path : '';
}

/** Clocks that go forward do not show every time: then it counts on from the hour before. */
function skipped(moment: Moment): ProblemParams['skipped-time'] | null {
  const { text, precision, wall } = moment;
  if (precision !== 'time' || namesOffset(moment)) return null;
  const written = toMoment(text.slice(0, 16), 'UTC')?.wall;
  if (Math.floor(wall / MINUTE) * MINUTE === written) return null;
  return { given: text.slice(11, 16), used: new Date(wall).toISOString().slice(11, 16) };
}
