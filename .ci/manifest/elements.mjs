import { readFileSync } from 'node:fs';

/** What a page needs first; elements that are not named here follow. */
const ORDER = [
  'regio-event-list',
  'regio-event-card',
  'regio-theme-filter',
  'regio-countdown',
  'regio-registration-button',
  'regio-add-to-calendar',
];

const rank = ({ tagName }) => (ORDER.includes(tagName) ? ORDER.indexOf(tagName) : ORDER.length);

/** The elements of dist/custom-elements.json, in order of how soon a page needs them. */
export const elementsInManifest = () =>
  JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((one, other) => rank(one) - rank(other));
