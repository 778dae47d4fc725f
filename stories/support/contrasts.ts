import { contrast } from '../../src/builder/contrast.js';
import { pageColour, seen } from './colours.js';
import { elementsIn } from './shown.js';

/** Two colours of a theme that have to be told apart. */
export interface Contrast {
  readonly what: string;
  readonly ratio: number;
  readonly needed: number;
}

/** Where a theme's colours meet in the elements of a stage, as it is drawn now; empty before it is. */
export function contrastsIn(stage: HTMLElement): readonly Contrast[] {
  const roots = elementsIn(stage).map(({ shadowRoot }) => shadowRoot);
  const looks = (part: string) => {
    const found = roots.map((root) => root?.querySelector(`[part~="${part}"]`)).find(Boolean);
    return found && getComputedStyle(found);
  };
  const [action, card, place] = [looks('action'), looks('card'), looks('place')];
  if (!action || !card || !place) return [];
  const page = pageColour(stage);
  const surface = seen(`#${page}`, card.backgroundColor);
  const accent = seen(`#${surface}`, action.backgroundColor);
  return [
    {
      what: 'text on the accent',
      ratio: contrast(accent, seen(`#${accent}`, action.color)),
      needed: 4.5,
    },
    { what: 'the accent on the page', ratio: contrast(accent, page), needed: 3 },
    {
      what: 'less important text',
      ratio: contrast(surface, seen(`#${surface}`, place.color)),
      needed: 4.5,
    },
  ];
}
