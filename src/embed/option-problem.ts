import type { Problem, ProblemSentences } from '../model/problem.js';
import { ELEMENT_NAMES, type ElementName } from './element-names.js';

/** What a value can have to be, and within which limits. */
interface ExpectedKinds {
  readonly keyword: { readonly choices: readonly string[] };
  readonly integer: { readonly min: number; readonly max: number };
  readonly boolean: object;
  readonly period: object;
  readonly datetime: object;
  readonly language: object;
  readonly zone: object;
  readonly color: object;
  readonly text: { readonly maxLength: number };
}

/** What a value has to be. */
export type Expected = {
  readonly [Kind in keyof ExpectedKinds]: { readonly kind: Kind } & ExpectedKinds[Kind];
}[keyof ExpectedKinds];

/** What a problem of each code tells: the gaps of its sentence. Texts from outside are cut short. */
export interface OptionProblemParams {
  readonly 'unknown-element': { readonly name: string; readonly known: readonly string[] };
  readonly 'unknown-option': {
    readonly name: string;
    readonly element: ElementName;
    readonly known: readonly string[];
  };
  readonly 'invalid-value': {
    readonly name: string;
    readonly value: string;
    readonly expected: Expected;
  };
  readonly 'feed-not-allowed': { readonly feed: string };
  readonly 'too-many-feeds': { readonly max: number };
  /** Of a link or placeholder that is too long to be read: characters. */
  readonly 'too-long': { readonly max: number };
}

/** Something that was left out of what a carrier says; its path is the name of an option, or `view`. */
export type OptionProblem = Problem<OptionProblemParams>;

/** What one language says of options. */
export interface OptionSentences {
  readonly problems: ProblemSentences<OptionProblemParams>;
  /** What a value has to be, as the second half of a sentence. */
  readonly expected: {
    readonly [Kind in keyof ExpectedKinds]: (limits: ExpectedKinds[Kind]) => string;
  };
}

/** What a value has to be, in the language of the table. */
export function expectedIn(sentences: OptionSentences['expected'], expected: Expected): string {
  return (sentences[expected.kind] as (limits: Expected) => string)(expected);
}

export const unknownElement = (name: string): OptionProblem => ({
  path: 'view',
  code: 'unknown-element',
  params: { name: name.slice(0, 100), known: ELEMENT_NAMES },
});

export const feedNotAllowed = (feed: string): OptionProblem => ({
  path: 'feed',
  code: 'feed-not-allowed',
  params: { feed: feed.slice(0, 200) },
});
