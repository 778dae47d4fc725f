import { type CompressOptions, minify as terser } from 'terser';
import { minify as oxc, type Plugin } from 'vite';
import { weightOf } from '../weight.mjs';
import { innerNames } from './inner-names.ts';
import { type Node, nodesOf } from './nodes.ts';

/** Only browsers since Chromium 136 heed it: they compile the whole script beside the page's own work. */
const EAGER = '//# allFunctionsCalledOnLoad\n';
/** A chunk that is put to use as soon as it is there, in most pages nearly all of it. */
const USED_AT_ONCE = 'later';

const shortNames = new Set(innerNames.values());

/** Names that are in the way of giving inner names a letter: texts that say one, properties called like a letter. */
function* collisions(program: unknown) {
  for (const node of nodesOf(program)) {
    if (node.type === 'Literal' && innerNames.has(String(node.value))) yield String(node.value);
    const key = node.type === 'MemberExpression' ? node.property : node.key;
    const { type, name } = (key ?? {}) as Partial<Node>;
    if (!node.computed && type === 'Identifier' && shortNames.has(String(name))) yield String(name);
  }
}

const escaped = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Ways to write the same. Which of them packs best is another one after every change, so all are tried. */
const WAYS: readonly CompressOptions[] = [
  {},
  { conditionals: false },
  { dead_code: false },
  { hoist_funs: true },
  { hoist_funs: true, join_vars: true },
  { hoist_funs: true, join_vars: true, sequences: false },
  { hoist_funs: true, join_vars: true, sequences: false, booleans: false },
  { hoist_funs: true, join_vars: true, conditionals: false },
  { hoist_funs: true, join_vars: true, conditionals: false, passes: 2 },
  { hoist_funs: true, join_vars: true, conditionals: false, passes: 1 },
  { hoist_funs: true, join_vars: true, side_effects: false },
  { hoist_funs: true, if_return: false },
  { hoist_funs: true, join_vars: true, if_return: false },
  { hoist_funs: true, join_vars: true, if_return: false, booleans: false },
  { hoist_funs: true, join_vars: true, if_return: false, inline: 0 },
  { hoist_funs: true, join_vars: true, if_return: false, inline: 0, booleans: false },
  { hoist_funs: true, passes: 1 },
  { sequences: false },
  { sequences: false, hoist_funs: true },
  { sequences: false, lhs_constants: true },
];

/**
 * Makes every file as small as it gets without unsafe rewriting: oxc first, then three passes of
 * terser. Of the minifiers and orders tried, these give the fewest brotli bytes.
 * The result is ASCII, so that a classic script survives a Latin-1 page; terser leaves the text of
 * tagged templates alone, which Lit reads cooked.
 * @param ours whether all of it is our own code, with names that nobody outside knows
 */
export function smallest({ module, ours = false }: { module: boolean; ours?: boolean }): Plugin {
  const finish = async (code: string, isOurs: boolean, way: CompressOptions = {}) => {
    const finished = await terser(code, {
      module,
      ecma: 2022,
      compress: {
        ecma: 2022,
        passes: 3,
        module,
        toplevel: true,
        join_vars: false,
        lhs_constants: false,
        pure_getters: true,
        ...way,
      },
      mangle: {
        module,
        toplevel: true,
        ...(isOurs && {
          properties: {
            builtins: true,
            regex: new RegExp(`^(?:${[...innerNames.keys()].join('|')})$`),
          },
        }),
      },
      // Every file calls them the same.
      nameCache: {
        props: {
          props: Object.fromEntries([...innerNames].map(([name, to]) => [`$${name}`, to])),
        },
      },
      format: { ascii_only: true, comments: false, ecma: 2022 },
    });
    return (finished.code ?? '').replace(/[^\0-\x7f]/g, escaped);
  };
  return {
    name: 'regio-events:smallest',
    apply: 'build',
    enforce: 'post',
    async renderChunk(code, chunk) {
      const isOurs = ours && !chunk.moduleIds.every((id) => id.includes('node_modules'));
      for (const name of isOurs ? collisions(this.parse(code)) : [])
        this.error(`${name} in ${chunk.fileName} is in the way of inner-names.ts`);
      const first = await oxc(chunk.fileName, code, {
        module,
        compress: { target: 'es2022' },
        mangle: { toplevel: true },
        codegen: { removeWhitespace: true, legalComments: 'none' },
      });
      // The first file has to wait for the names of the others.
      const isLast = ours && chunk.isEntry;
      if (isLast) return { code: first.code, map: null };
      const finished = await finish(first.code, isOurs);
      return { code: chunk.name === USED_AT_ONCE ? EAGER + finished : finished, map: null };
    },
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (!ours || chunk.type !== 'chunk' || !chunk.isEntry) continue;
        const { code } = chunk;
        const written = await Promise.all(
          WAYS.map(async (way) => `${EAGER}${await finish(code, true, way)}`),
        );
        const weights = written.map(weightOf);
        chunk.code = written[weights.indexOf(Math.min(...weights))]!;
      }
    },
  };
}
