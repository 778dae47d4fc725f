import type { Failure } from './failure.js';

/** A value as the feed has it, a text cut to 60 characters; of objects and lists only that they are. */
export type GivenValue = string | number | boolean | null | { readonly type: 'object' | 'list' };

/** What is told of a value that was left out. */
export interface RefusedValue {
  readonly value: GivenValue;
}

type Nothing = Readonly<Record<string, never>>;

/** What a problem of each code tells besides its place: the gaps of its sentence. */
export interface ProblemParams {
  // Values
  readonly 'not-a-time-zone': RefusedValue;
  readonly 'not-a-language': RefusedValue;
  /** No safe http(s), mailto or tel address. */
  readonly 'not-a-url': RefusedValue;
  readonly 'not-true-or-a-url': RefusedValue;
  readonly 'not-an-image-url': RefusedValue;
  readonly 'not-an-email': RefusedValue;
  readonly 'not-a-telephone': RefusedValue;
  readonly 'not-a-date': RefusedValue;
  /** No date, or one before the start. */
  readonly 'not-a-later-date': RefusedValue;
  readonly 'not-a-duration': RefusedValue;
  readonly 'not-a-currency': RefusedValue;
  /** What became of an event: nobody can tell whether it takes place. */
  readonly 'not-a-status': RefusedValue;
  readonly 'not-usable': RefusedValue;

  // Events that are left out
  readonly 'event-not-an-object': RefusedValue;
  readonly 'event-without-name': Nothing;
  readonly 'event-without-start': Nothing;
  readonly 'event-start-not-a-date': Nothing;
  /** Its date has no day, and it is not marked as provisional. */
  readonly 'event-without-day': Nothing;
  /** Its name cannot be used, or an event with the same id and start came before. */
  readonly 'event-repeated-or-unnamed': Nothing;

  // Dates
  readonly 'deadline-after-event': Nothing;
  readonly 'deadline-before-opening': Nothing;
  /** A time that clocks skip when they go forward, and what it counts as: both as in `02:30`. */
  readonly 'skipped-time': { readonly given: string; readonly used: string };
  /** An offset that is not the zone's then: what is given, and the time that clocks in the zone show. */
  readonly 'offset-of-other-zone': {
    readonly given: string;
    readonly zone: string;
    readonly used: string;
  };
  /** From midnight to midnight: no times are shown. */
  readonly 'whole-days': Nothing;
  /** `startTime` or `endTime`; `name` is the field that takes it. */
  readonly 'time-beside-date': { readonly name: string };

  // Limits
  readonly 'too-many-events': { readonly max: number };
  readonly 'too-many-entries': { readonly max: number };
  /** Of entries that name each other; from this event on. Long ones count several times. */
  readonly 'too-many-sessions': { readonly max: number };

  // Further pages
  readonly 'next-not-a-url': { readonly url: string };
  readonly 'next-on-other-origin': { readonly url: string };
  readonly 'next-repeated': { readonly url: string };
  readonly 'next-not-loaded': { readonly url: string; readonly failure: Failure };
  readonly 'too-many-pages': { readonly max: number };
  readonly 'too-many-events-in-pages': { readonly max: number };
}

export type ProblemCode = keyof ProblemParams;

/**
 * Something that was left out of what a feed, an attribute or a link says. `path` is the JSON path from the feed's
 * root, as in `$.events[3].startDate`, or the name of an attribute or option. Plain data: what is said of it stands in
 * one table of sentences per language.
 * @template Params what each code tells, by code
 */
export type Problem<Params = ProblemParams> = {
  readonly [Code in keyof Params]: {
    readonly path: string;
    readonly code: Code;
    readonly params: Params[Code];
  };
}[keyof Params];

/** A sentence for each code, without the path and without a full stop. A missing one does not compile. */
export type ProblemSentences<Params = ProblemParams> = {
  readonly [Code in keyof Params]: (params: Params[Code]) => string;
};

/** The sentence for a problem in the language of the table. */
export function sentenceFor<Params, Code extends keyof Params>(
  sentences: ProblemSentences<Params>,
  { code, params }: { readonly code: Code; readonly params: Params[Code] },
): string {
  return sentences[code](params);
}
