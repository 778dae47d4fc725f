import tokens from './src/elements/tokens.json' with { type: 'json' };

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

/** Our properties are declared by `options({ headingLevel: 3 })`: name of the attribute and default follow from it. */
const declaredOptions = {
  name: 'declared-options',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const call = node.members.find(({ name }) => name?.getText() === 'properties')?.initializer;
    if (!call || !ts.isCallExpression(call) || call.expression.getText() !== 'options') return;
    const element = moduleDoc.declarations.find(({ name }) => name === node.name.text);
    element.attributes ??= [];
    for (const property of call.arguments[0].properties) {
      const fieldName = property.name.getText();
      const field = element.members.find(({ name }) => name === fieldName);
      Object.assign(field, {
        attribute: kebab(fieldName),
        default: property.initializer.getText(),
      });
      const { type, description, default: standard } = field;
      const name = kebab(fieldName);
      element.attributes.push({ name, fieldName, type, description, default: standard });
    }
  },
};

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
        // Lit's `state: true` has no attribute, but the analyzer gives it one.
        const names = declaration.members.map(({ name }) => name);
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) =>
          names.includes(fieldName),
        );
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
  globs: ['src/elements/**/*.ts'],
  litelement: true,
  outdir: 'dist',
  packagejson: false,
  dependencies: false,
  plugins: [definedTags(), declaredOptions, publicOnly, sharedTokens],
};
