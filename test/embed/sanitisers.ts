import DOMPurify, { type Config } from 'dompurify';
import type { CmsName } from '../../src/builder/cms-places.js';

/** What a system lets through of what may be in a snippet or around it. */
interface AllowList {
  /** Where it stands in the builder's menu. */
  readonly cms: CmsName;
  /** Where the list is written down. */
  readonly source: string;
  /** Tags with their attributes; `data-*` stands for all of that kind, `*` for all there are. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** Attributes of every tag. */
  readonly common?: readonly string[];
  /** Whether attributes without a value go. */
  readonly wantsValues?: boolean;
}

const named = (
  tags: string,
  attributes: readonly string[] = [],
): Record<string, readonly string[]> =>
  Object.fromEntries(tags.split(' ').map((tag) => [tag, attributes]));

/** The systems' own lists: copied from their sources, without tables, forms, pictures and attributes for looks. */
export const ALLOWED = {
  'wordpress-author': {
    cms: 'wordpress-author',
    source:
      'WordPress 6.8, wp-includes/kses.php: $allowedposttags, and _wp_add_global_attributes() for all of them',
    tags: {
      ...named(
        'abbr address article aside b big blockquote br cite code dd del details div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li mark nav ol p pre q s section small span strong sub summary sup u ul',
        ['align', 'dir', 'lang', 'xml:lang'],
      ),
      a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
    },
    common: [
      'aria-controls',
      'aria-current',
      'aria-describedby',
      'aria-details',
      'aria-expanded',
      'aria-hidden',
      'aria-label',
      'aria-labelledby',
      'aria-live',
      'class',
      'data-*',
      'dir',
      'hidden',
      'id',
      'lang',
      'style',
      'title',
      'role',
      'xml:lang',
    ],
  },
  'drupal-basic': {
    cms: 'drupal-basic',
    source:
      'Drupal 11, core/recipes/basic_html_format_editor/config/filter.format.basic_html.yml: allowed_html',
    tags: {
      ...named('br p cite dl dt dd strong em code li'),
      ...named('h2 h3 h4 h5 h6', ['id']),
      a: ['hreflang', 'href'],
      blockquote: ['cite'],
      ul: ['type'],
      ol: ['start', 'type'],
    },
  },
  'typo3-text': {
    cms: 'typo3-text',
    source:
      'typo3/html-sanitizer 2, src/Builder/CommonBuilder.php: createBasicTags(), createGlobalAttrs()',
    tags: {
      ...named(
        'address article aside footer header h1 h2 h3 h4 h5 h6 main nav section blockquote dd div dl dt figcaption figure li ol p pre ul abbr b bdi bdo br cite code data dfn em hr i kbd mark q s samp small span strong sub sup time u var wbr del ins button details dialog menu summary',
      ),
      a: [
        'href',
        'download',
        'hreflang',
        'ping',
        'rel',
        'referrerpolicy',
        'target',
        'type',
        'charset',
        'name',
        'rev',
      ],
    },
    common: [
      'aria-*',
      'class',
      'data-*',
      'dir',
      'id',
      'lang',
      'role',
      'tabindex',
      'title',
      'translate',
    ],
  },
  'umbraco-tinymce': {
    cms: 'umbraco',
    source:
      'Umbraco 10 to 15, src/Umbraco.Core/Configuration/Models/RichTextEditorSettings.cs: StaticValidElements',
    tags: {
      ...named('strong b em i strike s u ul li sub sup span pre address hr small', [
        'class',
        'style',
      ]),
      ...named('p h1 h2 h3 h4 h5 h6 div', ['id', 'style', 'dir', 'class', 'align']),
      ...named('figure figcaption cite'),
      a: [
        'id',
        'style',
        'rel',
        'data-id',
        'data-udi',
        'rev',
        'charset',
        'hreflang',
        'dir',
        'lang',
        'tabindex',
        'accesskey',
        'type',
        'name',
        'href',
        'target',
        'title',
        'class',
      ],
      ol: ['class', 'reversed', 'start', 'style', 'type'],
      blockquote: ['dir', 'style', 'class'],
      br: ['class'],
      iframe: ['*'],
    },
  },
  'umbraco-tiptap': {
    cms: 'umbraco',
    source:
      'Umbraco 16, rich-text-essentials.tiptap-api.ts: StarterKit, Div and Span with HtmlGlobalAttributes; links keep where they lead',
    tags: {
      ...named(
        'blockquote br code div em figure figcaption h1 h2 h3 h4 h5 h6 hr li ol p pre s span strong u ul',
      ),
      a: ['href', 'target', 'title', 'type', 'rel'],
    },
    common: ['class', 'data-*', 'id', 'style'],
  },
  joomla: {
    cms: 'joomla',
    source:
      'Joomla 5, com_config: filter type BL for authors; joomla/filter, src/InputFilter.php: tags of letters and digits but $blockedTags, attributes with a value but $blockedAttributes and those with "on"',
    tags: named(
      'a abbr address article aside b blockquote br cite code dd details div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i li main nav ol p pre s section small span strong sub summary sup u ul',
      ['*'],
    ),
    wantsValues: true,
  },
  plone: {
    cms: 'plone',
    source:
      'Plone 6, plone.base.interfaces.controlpanel: IFilterSchema, valid_tags and custom_attributes; Products.PortalTransforms, transforms/safe_html.py: SafeHTML.scrub_html; lxml 6.1, src/lxml/html/defs.py: safe_attrs, with the ARIA attributes that 6.1 added',
    tags: named(
      'a abbr acronym address article aside b bdo big blockquote br cite code dd del details dfn div dl dt em figure figcaption footer h1 h2 h3 h4 h5 h6 header hgroup hr i iframe ins kbd li mark nav ol p pre q samp section small span strong sub sup time tt u ul var',
    ),
    common: [
      ...'abbr accept accept-charset accesskey action align alt axis border cellpadding cellspacing char charoff charset checked cite class clear cols colspan color compact coords datetime dir disabled enctype for frame headers height href hreflang hspace id ismap label lang longdesc maxlength media method multiple name nohref noshade nowrap prompt readonly rel rev rows rowspan rules scope selected shape size span src start summary tabindex target title type usemap valign value vspace width'.split(
        ' ',
      ),
      ...['aria-*', 'role', 'style', 'controls', 'poster', 'autoplay'],
    ],
  },
} as const satisfies Readonly<Record<string, AllowList>>;

const allows = (list: readonly string[], name: string) =>
  list.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name));

/** What a system makes of what an editor pastes, played by DOMPurify. */
export function pastedInto(system: keyof typeof ALLOWED, html: string): string {
  const { tags, common = [], wantsValues = false }: AllowList = ALLOWED[system];
  const purifier = DOMPurify(window);
  purifier.addHook('uponSanitizeAttribute', (element, data) => {
    const allowed = [...common, ...(tags[element.localName] ?? [])];
    data.keepAttr = allows(allowed, data.attrName) && !(wantsValues && data.attrValue === '');
  });
  const config: Config = { ALLOWED_TAGS: [...Object.keys(tags), '#text'], KEEP_CONTENT: true };
  return purifier.sanitize(html, config);
}
