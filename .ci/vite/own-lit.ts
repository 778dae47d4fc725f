import type { Plugin } from 'vite';

// Makes the bundled copy of Lit a guest that leaves no trace on the page.
//
// As published, Lit claims the Trusted Types policy `lit-html` and sets four globals. A host page
// with a Lit of its own, and a policy list that names `lit-html` once, would die of the second claim.
// Ours is called `regio-events`, and a refusal is no error: then the browser's own `setHTML` parses
// the templates where there is one, and a plain string does where nothing is enforced.
//
// The hooks for polyfills and for hydration go as well: they would let the page's globals change our
// elements, and no browser that reads ES2022 needs them.

interface Change {
  from: string;
  to: string;
}

const once = (from: string, to = ''): Change => ({ from, to });

/** What to replace, by the end of the file's path. Every text must occur exactly once. */
const CHANGES: Record<string, Change[]> = {
  'lit-html/lit-html.js': [
    once(
      's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      '(()=>{try{return s?.createPolicy("regio-events",{createHTML:t=>t})}catch{}})()',
    ),
    once(
      'return s.innerHTML=t,s}',
      // A refused policy leaves `e` undefined and the markup a string.
      'if(s&&!e&&i.setHTML)i.setHTML(t,{sanitizer:{removeElements:[],removeAttributes:[],comments:!0}});else i.innerHTML=t;return i}',
    ),
    once('static createElement(t,i){const s=', 'static createElement(t){const i='),
    once(
      ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=',
      ',D=',
    ),
  ],
  'lit-element/lit-element.js': [
    once(
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ),
    once('(s.litElementVersions??=[]).push("4.2.2");'),
  ],
  '@lit/reactive-element/reactive-element.js': [
    // Standard decorators keep their options in a global map; we use the experimental ones.
    once('Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'),
    once(
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    ),
    once('p=a.reactiveElementPolyfillSupport,'),
    once(',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'),
  ],
  '@lit/reactive-element/decorators/property.js': [once('"object"==typeof o?r(t,e,o):')],
};

/** What to put in the place of whole files. Browsers that read ES2022 have style sheets as objects. */
const FILES: Record<string, string> = {
  '@lit/reactive-element/css-tag.js': `
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return sheet; };
export const css = ([text]) => unsafeCSS(text);
export const adoptStyles = (root, sheets) => { root.adoptedStyleSheets = sheets; };
export const getCompatibleStyle = (sheet) => sheet;
export const CSSResult = CSSStyleSheet;
`,
};

const LEFTOVERS =
  /\blit(?:Html|Element)(?:Versions|PolyfillSupport|HydrateSupport)\b|\breactiveElement(?:Versions|PolyfillSupport)\b|\blitPropertyMetadata\b|createPolicy\(\s*["'`]lit-html/;

export function ownLit(): Plugin {
  return {
    name: 'regio-events:own-lit',
    apply: 'build',
    transform: {
      filter: { id: /node_modules[\\/](?:lit-html|lit-element|@lit)[\\/]/ },
      handler(code, id) {
        const path = id.replaceAll('\\', '/').replace(/\?.*/, '');
        const whole = Object.keys(FILES).find((end) => path.endsWith(`node_modules/${end}`));
        if (whole) return { code: FILES[whole]!, map: null };
        const file = Object.keys(CHANGES).find((end) => path.endsWith(`node_modules/${end}`));
        if (!file) return null;
        let changed = code;
        for (const { from, to } of CHANGES[file] ?? []) {
          const parts = changed.split(from);
          if (parts.length !== 2) {
            this.error(`${file} has changed: ${parts.length - 1} times instead of once: ${from}`);
          }
          changed = parts.join(to);
        }
        return { code: changed, map: null };
      },
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const found = file.type === 'chunk' && LEFTOVERS.exec(file.code);
        if (found) this.error(`${file.fileName} still has ${found[0]}`);
      }
    },
  };
}
