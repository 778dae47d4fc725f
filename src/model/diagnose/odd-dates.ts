import type { Moment, RegioEvent, Source } from '../event.js';
import { isBefore, toMoment } from '../parse/moments.js';
import type { Problem, ProblemParams } from '../problem.js';
import { readerOf } from '../parse/reader.js';
import { TellingReader } from './telling-reader.js';

const MINUTE = 60_000;
const NAMES_OFFSET = /(Z|[+-]\d\d(:?\d\d)?)$/;

/** Problems of an event's dates that are well formed, but cannot be meant so. */
export function oddDatesOf({ source, start, end, registration, parent }: RegioEvent): Problem[] {
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
    return params ? [{ path, code: 'skipped-time', params }] : [];
  });
  const deadline =
    isOwn && !registration.validThrough && readerOf(registration.source).moment('validThrough');
  if (!deadline) return odd;
  const { validFrom } = registration;
  const code =
    validFrom && isBefore(deadline, validFrom) ? 'deadline-before-opening' : 'deadline-after-event';
  return [...odd, { path: `${about}.validThrough`, code, params: {} }];
}

/** Only a reader that tells what it refuses knows where it stands. */
function pathOf(source: Source): string {
  const reader = readerOf(source);
  return reader instanceof TellingReader ? reader.path : '';
}

/** Clocks that go forward do not show every time: then it counts on from the hour before. */
function skipped({ text, precision, wall }: Moment): ProblemParams['skipped-time'] | null {
  if (precision !== 'time' || NAMES_OFFSET.test(text)) return null;
  const written = toMoment(text.slice(0, 16), 'UTC')?.wall;
  if (Math.floor(wall / MINUTE) * MINUTE === written) return null;
  return { given: text.slice(11, 16), used: new Date(wall).toISOString().slice(11, 16) };
}
