import brussels from '../../src/themes/brussels-office.css?raw';
import county from '../../src/themes/county-office.css?raw';
import dark from '../../src/themes/dark.css?raw';
import plain from '../../src/themes/plain.css?raw';

/** The finished themes by the name of their file, and what designers call them. */
export const THEMES: Readonly<Record<string, { readonly label: string; readonly css: string }>> = {
  'county-office': { label: 'Catalan county office', css: county },
  'brussels-office': { label: 'Swedish office in Brussels', css: brussels },
  plain: { label: 'Plain', css: plain },
  dark: { label: 'Dark', css: dark },
};

/** What a theme sets, by property. */
export function valuesOf(css: string): ReadonlyMap<string, string> {
  const lines = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([\w-]+):\s*([^;{}]+);/g);
  return new Map([...lines].map(([, name, value]) => [name!, value!.trim()]));
}
