/**
 * A sentence in another language: the first of a table that fits, with what stands in its gaps, translated as
 * well where the table knows it. `null` where none fits.
 * @param sentences by the English ones; `*` is a gap, in the same order in both
 */
export function inWords(sentences: Readonly<Record<string, string>>, text: string): string | null {
  for (const [english, own] of Object.entries(sentences)) {
    const pattern = english.split('*').map(escaped).join('(.*?)');
    const gaps = new RegExp(`^${pattern}$`, 's').exec(text)?.slice(1);
    if (gaps) return own.replaceAll('*', () => filled(sentences, gaps.shift()!));
  }
  return null;
}

const filled = (sentences: Readonly<Record<string, string>>, gap: string) =>
  inWords(sentences, gap) ?? gap;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
