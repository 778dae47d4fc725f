import type { OptionProblem } from '../../embed/option-problem.js';
import type { Carrier } from '../cms-places.js';
import { type CarriersInPage, carriersIn, isReadable, isWhole } from './carriers-in.js';
import { type Damage, damageIn } from './damage.js';
import { optionProblemsIn } from './option-problems.js';

export interface Diagnosis {
  /** What is left and works; `null` for nothing. */
  readonly carrier: Exclude<Carrier, 'address' | 'oembed'> | null;
  readonly damage: readonly Damage[];
  readonly problems: readonly OptionProblem[];
}

/**
 * Reads what a system made of a snippet. It is parsed into a document that runs and loads nothing.
 * @param html of the page, or of the part that held the snippet
 */
export function diagnose(html: string): Diagnosis {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const carriers = carriersIn(page);
  const carrier = workingCarrier(carriers);
  return {
    carrier,
    damage: damageIn(page, carriers, carrier),
    problems: optionProblemsIn(carriers),
  };
}

function workingCarrier({
  elements,
  placeholders,
  links,
  frames,
}: CarriersInPage): Diagnosis['carrier'] {
  if (elements.length > 0) return 'element';
  if (placeholders.some(isWhole)) return 'placeholder';
  if (links.some(isReadable)) return 'link';
  return frames.length > 0 ? 'iframe' : null;
}
