import { declaredOptions } from './build/declared.mjs';
import tokens from './src/elements/tokens.json' with { type: 'json' };

const { optionsOf } = await declaredOptions();

/** Our tags are registered by `define('regio-…', Class)`, which the analyzer does not know. */
function definedTags() {
  const tags = new Map();
  return {
    name: 'defined-tags',
    analyzePhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (tag && ts.isStringLiteral(tag) && element) tags.set(element.getText(), tag.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of [...(module.declarations ?? [])]) {
          const tagName = tags.get(declaration.name);
          if (!tagName || declaration.kind !== 'class') continue;
          Object.assign(declaration, { tagName, customElement: true });
          module.exports.push({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name: declaration.name, module: module.path },
          });
        }
      }
    },
  };
}

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Attributes, types and defaults from the options files: in a class the default is an expression that reads them. */
const elementOptions = {
  name: 'element-options',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const element of declarations) {
        if (element.tagName) element.attributes = attributesOf(element);
      }
    }
  },
};

/** Editors take the words to offer from the type. */
const unionOf = (choices) =>
  choices
    .filter(Boolean)
    .map((choice) => `'${choice}'`)
    .join(' | ');

function attributesOf({ tagName, members }) {
  const options = optionsOf(tagName.replace('regio-', ''));
  return members.flatMap((field) => {
    const name = kebab(field.name);
    if (field.kind !== 'field' || !options.has(name)) return [];
    const { default: standard, choices } = options.get(name);
    Object.assign(field, {
      attribute: name,
      type: { text: choices ? unionOf(choices) : typeof standard },
      default: typeof standard === 'string' ? `'${standard}'` : String(standard),
    });
    const { name: fieldName, type, description, default: value, inheritedFrom } = field;
    return { name, fieldName, type, description, default: value, inheritedFrom };
  });
}

/** What is private to an element is nothing to its readers: neither in the manifest nor in Storybook. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = ({ name, privacy }) =>
      !name?.startsWith('#') && privacy !== 'private' && privacy !== 'protected';
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        // Of an event that is dispatched the analyzer knows the class, of one in the docblock the name.
        declaration.events = declaration.events?.filter(({ name }) => name);
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(isPublic);
      }
    }
  },
};

/** The custom properties stand in one table, as the elements share their style sheet. */
const sharedTokens = {
  name: 'shared-tokens',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (!declaration.tagName) continue;
        declaration.cssProperties = tokens
          .filter(({ only }) => only?.includes(declaration.tagName) ?? true)
          .map(({ name, description, default: value }) => ({ name, description, default: value }));
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts', '!**/*.options.ts'],
  litelement: true,
  outdir: 'dist',
  packagejson: false,
  dependencies: false,
  plugins: [definedTags(), elementOptions, publicOnly, sharedTokens],
};
