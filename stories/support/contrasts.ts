import { contrast } from '../../src/builder/contrast.js';
import { elementsIn } from './shown.js';

/** Two colours of a theme that have to be told apart. */
export interface Contrast {
  readonly what: string;
  readonly ratio: number;
  readonly needed: number;
}

const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** What is seen where colours lie on each other, the lowest first: six hexadecimal digits. */
function seen(...colours: readonly string[]): string {
  for (const colour of colours) {
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
  }
  const { data } = brush.getImageData(0, 0, 1, 1);
  return [...data.subarray(0, 3)].map((value) => value.toString(16).padStart(2, '0')).join('');
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
  const page = seen('#fff', getComputedStyle(stage).backgroundColor);
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
