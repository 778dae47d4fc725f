import { elementsIn } from './shown.js';

const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** What is seen where colours lie on each other, the lowest first: six hexadecimal digits. */
export function seen(...colours: readonly string[]): string {
  for (const colour of colours) {
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
  }
  const { data } = brush.getImageData(0, 0, 1, 1);
  return [...data.subarray(0, 3)].map((value) => value.toString(16).padStart(2, '0')).join('');
}

/** What a stage lies on: six hexadecimal digits. */
export function pageColour(stage: HTMLElement): string {
  return seen('#fff', getComputedStyle(stage).backgroundColor);
}

/**
 * A colour of the theme as the elements of a stage show it now, chosen or not: six hexadecimal digits.
 * @param standard what it is where nobody chooses
 */
export function colourOf(stage: HTMLElement, name: string, standard: string): string {
  const [element] = elementsIn(stage);
  const worn = element && getComputedStyle(element).getPropertyValue(name.replace('regio-', '_'));
  const probe = document.createElement('i');
  probe.style.backgroundColor = worn || `var(${name}, ${standard})`;
  stage.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return seen(`#${pageColour(stage)}`, backgroundColor);
}
