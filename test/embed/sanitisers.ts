import DOMPurify, { type Config } from 'dompurify';

/** What a system lets through: tags with their attributes; `*` stands for all tags, `data-*` for all of that kind. */
interface AllowList {
  /** Where the list is written down. */
  readonly source: string;
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** Attributes of every tag. */
  readonly common?: readonly string[];
}

const named = (tags: string): Record<string, readonly string[]> =>
  Object.fromEntries(tags.split(' ').map((tag) => [tag, []]));

/** The systems' own lists, as far as a snippet is concerned. */
export const ALLOWED = {
  'wordpress-author': {
    source: 'WordPress 6: wp-includes/kses.php, $allowedposttags and _wp_add_global_attributes()',
    tags: {
      ...named(
        'address article b blockquote code details div em figure footer h2 h3 li ol p pre section span strong summary ul',
      ),
      a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
    },
    common: [
      'class',
      'data-*',
      'dir',
      'hidden',
      'id',
      'lang',
      'style',
      'title',
      'role',
      'aria-label',
    ],
  },
  'drupal-basic': {
    source:
      'Drupal 10: core/profiles/standard/config/install/filter.format.basic_html.yml, allowed_html',
    tags: {
      ...named('br p strong em code s li pre'),
      h2: ['id'],
      h3: ['id'],
      cite: [],
      dl: [],
      dt: [],
      dd: [],
      a: ['hreflang', 'href'],
      blockquote: ['cite'],
      ul: ['type'],
      ol: ['type', 'start'],
    },
  },
  'typo3-text': {
    source: 'typo3/html-sanitizer: src/Builder/CommonBuilder.php',
    tags: {
      ...named(
        'address article aside blockquote br dd div dl dt em figure footer h2 h3 header li main nav ol p pre section span strong ul',
      ),
      a: ['href', 'download', 'hreflang', 'rel', 'target', 'type', 'name'],
    },
    common: ['class', 'id', 'dir', 'lang', 'role', 'tabindex', 'title', 'translate', 'data-*'],
  },
  umbraco: {
    source: 'Umbraco 10: RichTextEditorSettings.cs, StaticValidElements (TinyMCE)',
    tags: {
      ...named('br em li ol p span strong ul'),
      a: [
        'id',
        'style',
        'rel',
        'data-id',
        'data-udi',
        'hreflang',
        'dir',
        'lang',
        'type',
        'name',
        'href',
        'target',
        'title',
        'class',
      ],
      div: ['id', 'dir', 'class', 'align', 'style'],
      iframe: ['src', 'title', 'width', 'height', 'loading', 'sandbox'],
    },
  },
  joomla: {
    source:
      'Joomla: joomla/filter, InputFilter: names of tags are letters and digits; script, iframe and others are blocked',
    tags: {
      ...named('br div em h2 h3 li ol p section span strong ul'),
      a: ['href', 'rel', 'target', 'title'],
    },
    common: ['class', 'id', 'lang'],
  },
  plone: {
    source:
      'Plone 6: plone.base, IFilterSchema: valid_tags, custom_attributes, and lxml’s safe attributes',
    tags: {
      ...named('article blockquote br div em h2 h3 li ol p section span strong ul'),
      a: ['href', 'hreflang', 'name', 'rel', 'target', 'type'],
    },
    common: ['class', 'dir', 'id', 'lang', 'title', 'style'],
  },
} as const satisfies Readonly<Record<string, AllowList>>;

/** What a system makes of what an editor pastes, played by DOMPurify. */
export function pastedInto(system: keyof typeof ALLOWED, html: string): string {
  const { tags, common = [] }: AllowList = ALLOWED[system];
  const purifier = DOMPurify(window);
  purifier.addHook('uponSanitizeAttribute', (element, data) => {
    const allowed = [...common, ...(tags[element.localName] ?? [])];
    const isData = data.attrName.startsWith('data-') && allowed.includes('data-*');
    data.keepAttr = isData || allowed.includes(data.attrName);
  });
  const config: Config = { ALLOWED_TAGS: [...Object.keys(tags), '#text'], KEEP_CONTENT: true };
  return purifier.sanitize(html, config);
}
