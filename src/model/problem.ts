/** What a problem of each code tells besides its place: the gaps of its sentence. */
export interface ProblemParams {
  /** A value that is no safe http(s), mailto or tel address. */
  readonly 'not-a-url': { readonly value: string };
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
