import { FRAME } from '../embed/views.js';
import type { Carrier } from './cms.js';
import type { Draft } from './draft.js';

const FRAME_NAMES = FRAME.map(({ name }) => name);

/** Everything to copy for a draft; HTML as text. */
export interface Snippets {
  readonly carriers: Readonly<Record<Carrier, string>>;
  /** Goes into the template once. */
  readonly script: string;
  /** Goes into the site's style sheet; empty without colours. */
  readonly styles: string;
  /** Goes into the head of the page that an oEmbed consumer is given. */
  readonly oembedLink: string;
  /** The site's own permission to read a feed of another origin; empty where none is needed. */
  readonly permission: string;
  /** Liferay's description of the element as a client extension. */
  readonly clientExtension: string;
}

/**
 * Writes a draft in all its forms, each at most two lines.
 * @param host absolute address of the folder that holds script and frame page
 * @param title words for the frame and the link
 */
export function snippetsOf(draft: Draft, host: string, title: string): Snippets {
  const words = draft.text || title;
  const script = `<script type="module" src="${escaped(`${host}regio-events.js`)}"></script>`;
  const link = `<a href="${escaped(linkAddress(draft, host))}">${escaped(words)}</a>`;
  const withScript = (line: string) => (draft.hasScript ? line : `${script}\n${line}`);
  const tag = `regio-${draft.view}`;
  const address = frameAddress(draft, host);
  // What takes no script keeps the height that is written there.
  const isFixed = draft.options.get('height') === 'fixed' || draft.cms === 'sharepoint';
  const height = isFixed ? 480 : 320;
  const iframe = `<iframe src="${escaped(address)}" title="${escaped(words)}" loading="lazy" width="100%" height="${height}"></iframe>`;
  return {
    carriers: {
      element: withScript(`<${tag}${attributes(draft, host, '')}>${link}</${tag}>`),
      placeholder: `<div class="${tag}"${attributes(draft, host, 'data-')}>${link}</div>`,
      link,
      iframe: isFixed
        ? iframe
        : `${iframe}\n<script defer src="${escaped(`${host}frame-resizer.js`)}"></script>`,
      address,
      oembed: oembedOf(words, iframe.replace(' width="100%"', ' width="600"'), host, height),
    },
    script,
    styles: stylesOf(draft),
    oembedLink: `<link rel="alternate" type="application/json+oembed" href="${escaped(`${host}oembed/${fileNameOf(draft, address)}.json`)}" title="${escaped(words)}">`,
    permission: permissionOf(draft, host),
    clientExtension: clientExtensionOf(draft, host),
  };
}

/**
 * Feeds are absolute: the page that takes the snippet lies elsewhere than the builder. Some systems take data
 * attributes without a value away, as Joomla does.
 */
function attributes({ options }: Draft, host: string, prefix: string): string {
  return [...options]
    .filter(([name]) => !FRAME_NAMES.includes(name))
    .map(([name, value]) => {
      const text = name === 'feed' ? feedsOf(value, host).join(' ') : value;
      const given = text || (prefix ? 'true' : '');
      return given ? ` ${prefix}${name}="${escaped(given)}"` : ` ${prefix}${name}`;
    })
    .join('');
}

/** The address of the frame page with what elements have too. */
function linkAddress(draft: Draft, host: string): string {
  return frameAddress(
    {
      ...draft,
      options: new Map([...draft.options].filter(([name]) => !FRAME_NAMES.includes(name))),
    },
    host,
  );
}

/** Feeds of the frame page's own origin are paths: the address stays short. */
function frameAddress({ view, options }: Draft, host: string): string {
  const url = new URL('embed.html', host);
  url.searchParams.set('view', view);
  for (const [name, value] of options) {
    const text =
      name === 'feed'
        ? feedsOf(value, host)
            .map((feed) => pathIn(feed, host))
            .join(' ')
        : value;
    url.searchParams.set(name, text || 'true');
  }
  // Readable, and no less an address (RFC 3986 §3.4).
  return url.href.replaceAll('%2F', '/').replaceAll('%3A', ':');
}

const pathIn = (feed: string, host: string) => {
  const { origin } = new URL(host);
  return feed.startsWith(`${origin}/`) ? feed.slice(origin.length) : feed;
};

function feedsOf(value: string, host: string): readonly string[] {
  return value
    .split(/\s+/)
    .filter(Boolean)
    .map((feed) => {
      if (feed.startsWith('#')) return feed;
      try {
        return new URL(feed, host).href;
      } catch {
        return feed;
      }
    });
}

function permissionOf({ options }: Draft, host: string): string {
  const { origin } = new URL(host);
  const others = feedsOf(options.get('feed') ?? '', host)
    .filter((feed) => /^https?:/.test(feed))
    .map((feed) => new URL(feed).origin)
    .filter((one) => one !== origin);
  return others.length > 0
    ? `<meta name="regio-allowed-feeds" content="${escaped([...new Set(others)].join(' '))}">`
    : '';
}

function stylesOf({ options }: Draft): string {
  const rules = ['accent', 'on-accent']
    .filter((name) => options.has(name))
    .map((name) => `--regio-${name}: #${options.get(name)!.replace('#', '')};`);
  return rules.length > 0 ? `:root { ${rules.join(' ')} }` : '';
}

/** A name of its own for each configuration: what can be read of it, and a number made of the whole. */
function fileNameOf({ view, options }: Draft, address: string): string {
  const words = [...options].filter(([name]) => name !== 'feed').flat();
  const readable = [view, ...words]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^(.{0,60}).*$/, '$1')
    .replace(/-$/, '');
  return `${readable}-${numberOf(address).toString(36)}`;
}

/** FNV-1a, 32 bits. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** oEmbed 1.0, §2.3.4.4 "rich". */
function oembedOf(title: string, html: string, host: string, height: number): string {
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_url: new URL(host).origin,
    width: 600,
    height,
    html,
  });
}

function clientExtensionOf(draft: Draft, host: string): string {
  const properties = [...draft.options]
    .filter(([name]) => !FRAME_NAMES.includes(name))
    .map(([name, value]) => {
      const text = name === 'feed' ? feedsOf(value, host).join(' ') : value || 'true';
      return `        ${JSON.stringify(`${name}=${text}`)}`;
    });
  return [
    `regio-${draft.view}:`,
    '    type: customElement',
    `    name: ${JSON.stringify(draft.text || draft.view)}`,
    `    htmlElementName: regio-${draft.view}`,
    '    instanceable: true',
    '    useESM: true',
    '    urls:',
    `        - ${host}regio-events.js`,
    ...(properties.length > 0
      ? ['    properties:', ...properties.map((one) => one.replace(/^ {8}/, '        - '))]
      : []),
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
