// What must be true of the pages of documentation that people write.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const README = 'README.md';
const README_LINES = 200;

const docs = () => readdirSync('docs').map((name) => `docs/${name}`);
const pages = () => [README, 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs()];

/** The text of a page without its samples of code. */
const proseOf = (page) => readFileSync(page, 'utf8').replace(/^(`{3,})[\s\S]*?^\1/gm, '');

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (page) =>
  [...proseOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading));

/** Where a page links to a file of the project, or a heading, that is not there. */
function brokenLinks(page) {
  const links = [
    ...proseOf(page)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)/g),
  ];
  return links
    .map(([, link]) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [path, anchor] = link.split('#');
      const file = path ? join(dirname(page), path) : page;
      return !existsSync(file) || (anchor && !anchorsOf(file).includes(anchor));
    })
    .map((link) => `${page} links to ${link}, which is not there`);
}

/** README must stay short and name every element; no link may lead nowhere. */
export function wrongInProse(elements) {
  const readme = readFileSync(README, 'utf8');
  const lines = readme.trimEnd().split('\n').length;
  return [
    ...(lines > README_LINES ? [`${README} has ${lines} lines; ${README_LINES} are enough`] : []),
    ...elements
      .filter(({ tagName }) => !readme.includes(`<${tagName}>`))
      .map(({ tagName }) => `${README} does not name <${tagName}>`),
    ...docs()
      .filter((page) => !readme.includes(`(${page})`))
      .map((page) => `${README} does not link to ${page}`),
    ...docs()
      .filter((page) => !existsSync(page.replace(/^docs(.*)md$/, 'stories/guide$1mdx')))
      .map((page) => `Storybook has no page in stories/guide for ${page}`),
    ...pages().flatMap(brokenLinks),
  ];
}
