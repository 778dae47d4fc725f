/**
 * A page of docs/ as Storybook shows it. Links to other pages lead to those pages here; of a link to
 * a file that Storybook does not have, the words stay.
 */
export const page = (markdown: string): string =>
  markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\]\((?:\.\/)?([\w-]+)\.md(#[\w-]+)?\)/g, '](?path=/docs/guide-$1--docs$2)')
    .replace(/\[([^\]]+)\]\(\.\.?\/[^)]*\)/g, '$1');
