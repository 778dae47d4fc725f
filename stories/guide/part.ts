import readme from '../../README.md?raw';

/** A chapter of README.md, whose tables are generated; its headings one level up. */
export function chapter(heading: string): string {
  const text = readme.split(/^(?=## )/m).find((part) => part.startsWith(`## ${heading}\n`));
  if (!text) throw new Error(`README.md has no chapter “${heading}”`);
  return text.replace(/<!--[\s\S]*?-->/g, '').replace(/^#(?=#)/gm, '');
}
