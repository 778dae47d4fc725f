import { sentenceFor } from '../model/problem.js';
import type { OptionProblem } from './option-problem.js';
import { optionSentences } from './option-sentences.en.js';

/** The most problems of one carrier that are told: a stranger's may have thousands. */
const MAX_TOLD = 20;

const told = new Set<string>();

/** Tells the page's author once, in the console, what is wrong with a carrier. */
export function warnAuthor(carrier: string, problems: readonly OptionProblem[], element?: Element) {
  for (const problem of problems.slice(0, MAX_TOLD)) {
    const message = `regio-events: ${carrier}: ${sentenceFor(optionSentences.problems, problem)}.`;
    if (told.has(message)) continue;
    told.add(message);
    console.warn?.(message, ...(element ? [element] : []));
  }
}
