import { dirname, relative, resolve, sep } from 'node:path';

// Which part of src/ may import which: facts flow one way, from the feed to the pixels.

const DATES = ['date-fns', '@date-fns'];
const LIT = ['lit', '@lit'];
const FACTS = ['model', 'calendar', 'i18n', 'feed', 'selection'];

const MAY_IMPORT = {
  model: DATES,
  calendar: ['model', ...DATES],
  i18n: ['model', ...DATES],
  feed: ['model', ...DATES],
  selection: ['model', ...DATES],
  styles: LIT,
  controllers: [...FACTS, ...DATES, ...LIT, '@floating-ui'],
  elements: [...FACTS, 'define', 'dompurify', '@floating-ui', ...DATES, ...LIT],
  embed: [...FACTS, 'controllers', 'styles', 'define', 'elements', ...DATES, ...LIT],
  // A page of its own: the library does not know of it.
  builder: [...FACTS, 'controllers', 'styles', 'define', 'elements', 'embed', 'index', ...LIT],
  define: LIT,
  script: [...FACTS, 'elements', 'embed'],
  index: [...FACTS, 'controllers', 'styles', 'define', 'elements', 'embed'],
};

/** The first name below src/, of a folder or of a file; undefined for what lies elsewhere. */
function partOf(file, src) {
  const path = relative(src, file);
  return path.startsWith('..') ? undefined : path.split(sep)[0].replace(/\.[jt]s$/, '');
}

const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { wrong: 'src/{{from}} may import {{allowed}}, not {{to}}.' },
  },
  create(context) {
    const src = resolve(context.cwd, 'src');
    const from = partOf(context.filename, src);
    const allowed = MAY_IMPORT[from];
    if (!allowed) return {};

    function check(source) {
      if (typeof source?.value !== 'string') return;
      const name = source.value;
      const to = name.startsWith('.')
        ? (partOf(resolve(dirname(context.filename), name), src) ?? name)
        : name.split('/')[0];
      if (to === from || allowed.includes(to)) return;
      const list = allowed.join(', ') || 'nothing';
      context.report({ node: source, messageId: 'wrong', data: { from, to, allowed: list } });
    }

    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};

export const folders = [
  {
    files: ['src/**/*.ts'],
    plugins: { regio: { rules: { folders: rule } } },
    rules: { 'regio/folders': 'error' },
  },
];
