/** How a configuration gets into a page. */
export type Carrier = 'element' | 'placeholder' | 'link' | 'iframe' | 'address' | 'oembed';

export const CARRIERS: readonly Carrier[] = [
  'element',
  'placeholder',
  'link',
  'iframe',
  'address',
  'oembed',
];

/** A place in a content management system, and what survives there. */
interface Cms<Name extends string> {
  readonly name: Name;
  /** As its makers write it, with the place in it where that has a name; see `places` in the builder's words. */
  readonly label: string;
  readonly carrier: Carrier;
}

const at = <Name extends string>(name: Name, label: string, carrier: Carrier): Cms<Name> => ({
  name,
  label,
  carrier,
});

export const CMS = [
  at('wordpress-author', 'WordPress', 'placeholder'),
  at('wordpress-html', 'WordPress', 'element'),
  at('wordpress-theme', 'WordPress', 'element'),
  at('drupal-basic', 'Drupal: Basic HTML', 'link'),
  at('drupal-full', 'Drupal: Full HTML, CKEditor 5', 'placeholder'),
  at('drupal-block', 'Drupal', 'element'),
  at('typo3-text', 'TYPO3', 'link'),
  at('typo3-html', 'TYPO3: HTML', 'element'),
  at('liferay', 'Liferay', 'element'),
  at('sitevision', 'Sitevision', 'element'),
  at('optimizely', 'Optimizely', 'link'),
  at('umbraco', 'Umbraco', 'link'),
  at('joomla', 'Joomla', 'link'),
  at('plone', 'Plone', 'link'),
  at('sharepoint', 'SharePoint', 'iframe'),
  at('wix', 'Wix', 'address'),
  at('squarespace', 'Squarespace', 'element'),
  at('webflow', 'Webflow', 'element'),
  at('google-sites', 'Google Sites', 'address'),
  at('notion', 'Notion', 'address'),
] as const;

export type CmsName = (typeof CMS)[number]['name'];
