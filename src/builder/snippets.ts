import type { Carrier } from './cms.js';
import { clientExtensionOf } from './client-extension.js';
import type { Draft } from './draft.js';
import { feedsOf } from './feeds.js';
import { frameAddress } from './frame-address.js';
import { htmlText } from './html-text.js';
import { OEMBED_WIDTH, oembedLinkOf, oembedOf } from './oembed.js';
import { elementSettingsOf, settingsOf } from './settings.js';

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
  const { element: name } = draft;
  const words = draft.text || title;
  const script = `<script type="module" src="${htmlText(`${host}regio-events.js`)}"></script>`;
  const linkAddress = frameAddress(name, elementSettingsOf(draft, host), host);
  const link = `<a href="${htmlText(linkAddress)}">${htmlText(words)}</a>`;
  const tag = `regio-${name}`;
  const element = `<${tag}${attributes(draft, host, '')}>${link}</${tag}>`;
  const address = frameAddress(name, settingsOf(draft, host), host);
  // What takes no script keeps the height that is written there.
  const isFixed = draft.options.get('height') === 'fixed' || draft.cms === 'sharepoint';
  const height = isFixed ? 480 : 320;
  const iframe = (width: string | number) =>
    `<iframe src="${htmlText(address)}" title="${htmlText(words)}" loading="lazy" width="${width}" height="${height}"></iframe>`;
  const resizer = `<script defer src="${htmlText(`${host}frame-resizer.js`)}"></script>`;
  return {
    carriers: {
      element: draft.hasScript ? element : `${script}\n${element}`,
      placeholder: `<div class="${tag}"${attributes(draft, host, 'data-')}>${link}</div>`,
      link,
      iframe: isFixed ? iframe('100%') : `${iframe('100%')}\n${resizer}`,
      address,
      oembed: oembedOf(words, iframe(OEMBED_WIDTH), host, height),
    },
    script,
    styles: stylesOf(draft),
    oembedLink: oembedLinkOf(draft, host, words, address),
    permission: permissionOf(draft, host),
    clientExtension: clientExtensionOf(draft, host),
  };
}

/** Some systems take data attributes without a value away, as Joomla does. */
function attributes(draft: Draft, host: string, prefix: string): string {
  return elementSettingsOf(draft, host)
    .map(([name, value]) => {
      const given = value || (prefix ? 'true' : '');
      return given ? ` ${prefix}${name}="${htmlText(given)}"` : ` ${prefix}${name}`;
    })
    .join('');
}

function permissionOf(draft: Draft, host: string): string {
  const { origin } = new URL(host);
  const others = feedsOf(draft, host)
    .filter((feed) => /^https?:/.test(feed))
    .map((feed) => new URL(feed).origin)
    .filter((one) => one !== origin);
  return others.length > 0
    ? `<meta name="regio-allowed-feeds" content="${htmlText([...new Set(others)].join(' '))}">`
    : '';
}

function stylesOf({ options }: Draft): string {
  const rules = ['accent', 'on-accent']
    .filter((name) => options.has(name))
    .map((name) => `--regio-${name}: #${options.get(name)!.replace('#', '')};`);
  return rules.length > 0 ? `:root { ${rules.join(' ')} }` : '';
}
