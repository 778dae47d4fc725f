import { format } from 'prettier';

/** A text as it may stand in a cell of a table. */
export const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
export const code = (text) => `\`${text}\``;

/** A table of Markdown. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Markdown as prettier writes it. */
export const formatted = (text) => format(text, { parser: 'markdown' });

/** The text with what stands between two marks made anew. */
export async function withPart(text, mark, content) {
  const [head, , tail] = text.split(new RegExp(`(?<=<!-- ${mark} -->)|(?=<!-- /${mark} -->)`));
  if (tail === undefined) throw new Error(`There is no <!-- ${mark} --> … <!-- /${mark} -->.`);
  return `${head}\n\n${await formatted(content)}\n${tail}`;
}
