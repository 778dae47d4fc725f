import { parseUrl } from '../feed/parse-url.js';
import type { Carrier } from './cms-places.js';
import { clientExtensionOf } from './client-extension.js';
import type { BuilderSettings } from './builder-settings.js';
import { feedsOf } from './feeds.js';
import { frameAddress } from './frame-address.js';
import { htmlText } from './html-text.js';
import { OEMBED_WIDTH, oembedLinkOf, oembedOf } from './oembed.js';
import { elementSnippetOptions, snippetOptions } from './snippet-options.js';

/** Everything to copy for settings; HTML as text. */
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
 * Writes settings in all their forms, each at most two lines.
 * @param host absolute address of the folder that holds script and frame page
 * @param title words for the frame and the link
 */
export function snippetsOf(settings: BuilderSettings, host: string, title: string): Snippets {
  const { element: name } = settings;
  const words = settings.text || title;
  const script = `<script type="module" src="${htmlText(`${host}regio-events.js`)}"></script>`;
  const linkAddress = frameAddress(name, elementSnippetOptions(settings, host), host);
  const link = `<a href="${htmlText(linkAddress)}">${htmlText(words)}</a>`;
  const tag = `regio-${name}`;
  const element = `<${tag}${attributes(settings, host, '')}>${link}</${tag}>`;
  const address = frameAddress(name, snippetOptions(settings, host), host);
  // What takes no script keeps the height that is written there.
  const isFixed = settings.options.get('height') === 'fixed' || settings.cms === 'sharepoint';
  const height = isFixed ? 480 : 320;
  const iframe = (width: string | number) =>
    `<iframe src="${htmlText(address)}" title="${htmlText(words)}" loading="lazy" width="${width}" height="${height}"></iframe>`;
  const resizer = `<script defer src="${htmlText(`${host}frame-resizer.js`)}"></script>`;
  return {
    carriers: {
      element: settings.hasScript ? element : `${script}\n${element}`,
      placeholder: `<div class="${tag}"${attributes(settings, host, 'data-')}>${link}</div>`,
      link,
      iframe: isFixed ? iframe('100%') : `${iframe('100%')}\n${resizer}`,
      address,
      oembed: oembedOf(words, iframe(OEMBED_WIDTH), host, height),
    },
    script,
    styles: stylesOf(settings),
    oembedLink: oembedLinkOf(settings, host, words, address),
    permission: permissionOf(settings, host),
    clientExtension: clientExtensionOf(settings, host),
  };
}

/** Some systems take data attributes without a value away, as Joomla does. */
function attributes(settings: BuilderSettings, host: string, prefix: string): string {
  return elementSnippetOptions(settings, host)
    .map(([name, value]) => {
      const given = value || (prefix ? 'true' : '');
      return given ? ` ${prefix}${name}="${htmlText(given)}"` : ` ${prefix}${name}`;
    })
    .join('');
}

function permissionOf(settings: BuilderSettings, host: string): string {
  const { origin } = new URL(host);
  const others = feedsOf(settings, host)
    .filter((feed) => /^https?:/.test(feed))
    .map((feed) => parseUrl(feed)?.origin)
    .filter((one) => one && one !== origin);
  return others.length > 0
    ? `<meta name="regio-allowed-feeds" content="${htmlText([...new Set(others)].join(' '))}">`
    : '';
}

function stylesOf({ options }: BuilderSettings): string {
  const rules = ['accent', 'on-accent']
    .filter((name) => options.has(name))
    .map((name) => `--regio-${name}: #${options.get(name)!.replace('#', '')};`);
  return rules.length > 0 ? `:root { ${rules.join(' ')} }` : '';
}
