/** Every element that a carrier can stand for, by its tag without `regio-`. */
export const ELEMENT_NAMES = [
  'event-list',
  'event-card',
  'theme-filter',
  'countdown',
  'registration-button',
  'add-to-calendar',
] as const;

export type ElementName = (typeof ELEMENT_NAMES)[number];

/** Whether there is an element of that name. */
export function isElementName(name: string): name is ElementName {
  return (ELEMENT_NAMES as readonly string[]).includes(name);
}
