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

const place = <Name extends string>(name: Name, label: string, carrier: Carrier): Cms<Name> => ({
  name,
  label,
  carrier,
});

export const CMS = [
  place('wordpress-author', 'WordPress', 'placeholder'),
  place('wordpress-html', 'WordPress', 'element'),
  place('wordpress-theme', 'WordPress', 'element'),
  place('drupal-basic', 'Drupal: Basic HTML', 'link'),
  place('drupal-full', 'Drupal: Full HTML, CKEditor 5', 'placeholder'),
  place('drupal-block', 'Drupal', 'element'),
  place('typo3-text', 'TYPO3', 'link'),
  place('typo3-html', 'TYPO3: HTML', 'element'),
  place('liferay', 'Liferay', 'element'),
  place('sitevision', 'Sitevision', 'element'),
  place('optimizely', 'Optimizely', 'link'),
  place('umbraco', 'Umbraco', 'link'),
  place('joomla', 'Joomla', 'link'),
  place('plone', 'Plone', 'link'),
  place('sharepoint', 'SharePoint', 'iframe'),
  place('wix', 'Wix', 'address'),
  place('squarespace', 'Squarespace', 'element'),
  place('webflow', 'Webflow', 'element'),
  place('google-sites', 'Google Sites', 'address'),
  place('notion', 'Notion', 'address'),
] as const;

export type CmsName = (typeof CMS)[number]['name'];
