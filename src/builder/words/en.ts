import { optionSentences } from '../../embed/option-sentences.en.js';
import { sentences } from './feed-problems.en.js';
import type { Words } from './words.js';

export const words: Words = {
  lang: 'en',
  title: 'Put events on your page',
  intro: 'Choose what to show, see it at once, and copy one or two lines into your website.',
  language: 'Language of this page',
  steps: {
    feed: 'The feed',
    show: 'What to show',
    look: 'Language and look',
    preview: 'Preview',
    snippet: 'Your snippet',
    diagnosis: 'It does not show?',
  },
  elements: {
    'event-list': ['Event list', 'Cards by period and theme'],
    'event-card': ['One event', 'Summary or all its details'],
    'theme-filter': ['Filter', 'Themes, places or languages to choose from'],
    countdown: ['Countdown', 'Time left to the next deadline or start'],
    'registration-button': ['Registration button', 'The one right action now'],
    'add-to-calendar': ['Calendar button', 'Puts the event into the visitor’s calendar'],
  },
  options: {
    feed: 'Address of the feed',
    group: 'Group (separates selections on one page)',
    now: 'Show as of (date, or date and time)',
    'time-zone': 'Time zone, where the feed names none (Europe/Brussels)',
    lang: 'Language',
    period: 'Period: upcoming, past, all, a year or a month',
    theme: 'Themes (codes, separated by spaces)',
    layout: 'Layout',
    limit: 'Cards at once',
    'group-by': 'Group by',
    sessions: 'Sessions of a series',
    search: 'Search field',
    'period-switch': 'Buttons for past and coming events',
    order: 'Order',
    'heading-level': 'Level of headings',
    event: 'Event (its id, “next”, or “current” for what is on)',
    details: 'Show all details',
    'no-structured-data': 'Do not describe the events to search engines',
    facet: 'Choose by',
    mode: 'How many at a time',
    match: 'With several chosen',
    to: 'Count down to',
    precision: 'Precision',
    height: 'Height in a frame',
    scheme: 'Background in a frame',
    accent: 'Colour of buttons',
    'on-accent': 'Text on buttons',
  },
  values: {
    together: 'Once, with its dates',
    separate: 'Each date by itself',
    list: 'List',
    grid: 'Grid',
    compact: 'Compact',
    none: 'None',
    month: 'Month',
    year: 'Year',
    theme: 'Theme',
    series: 'Series',
    place: 'Place',
    mode: 'On site or online',
    language: 'Language',
    organizer: 'Organiser',
    ascending: 'Earliest first',
    descending: 'Latest first',
    multiple: 'Several',
    single: 'One',
    any: 'Events with any of them',
    all: 'Events with all of them',
    auto: 'Automatic',
    start: 'Start',
    end: 'End',
    registration: 'End of registration',
    minute: 'Minutes',
    second: 'Seconds',
    day: 'Days',
    fixed: 'Fixed, scrolls inside',
    light: 'Light',
    dark: 'Dark',
  },
  defaultChoice: 'As usual',
  invalid: 'This value cannot be used. It should be',
  moreOptions: 'More options',
  feedHint:
    'A JSON file with your events, for instance /events.json, or one with JSON-LD (schema.org). Of several write the addresses with spaces between.',
  check: 'Check the feed',
  checking: 'Reading the feed …',
  readable: 'This feed can be used.',
  formats: { regio: 'regio-events feed', 'json-ld': 'JSON-LD (schema.org)' },
  facts: {
    format: 'Format',
    events: 'Events',
    languages: 'Languages',
    themes: 'Themes',
    access: 'Access',
  },
  accessForeign: 'Its server let this page read it (CORS).',
  accessOwn:
    'It lies beside this page. For other websites its server must send Access-Control-Allow-Origin.',
  paged: 'first page; there are more',
  noProblems: 'Nothing had to be left out.',
  problems: (count) => `Left out, everything else is shown: ${count}`,
  feedProblems: sentences,
  optionSentences,
  failures: {
    offline: 'Your device is offline.',
    network: 'No answer came. Check the address, or ask whether the server is up.',
    cors: 'The server answers, but does not let other websites read the feed. Ask its operator to send “Access-Control-Allow-Origin: *” for this file, or put the feed beside the page.',
    redirected:
      'The address leads on to another website. Press the button to read the feed all the same.',
    timeout: 'The server is too slow. Serve the feed as a static file.',
    status: 'The server refuses. Check the address, and that one can read it without signing in.',
    'too-large': 'The feed is too large. Split it into pages with “next”.',
    'not-json':
      'This is no JSON, but perhaps an error page or a sign-in form. Open the address in a tab and look.',
    'no-feed': 'This is JSON, but no list of events: it needs {"events": [ … ]} or JSON-LD.',
    'in-page':
      'This names a script in your own page, so it cannot be checked here. Element and placeholder work where the page has it.',
    'no-address': 'This is no web address.',
  },
  contrast: (what, ratio) => `${what}: contrast ${ratio} to 1.`,
  textOnAccent: 'Text on buttons',
  accentOnPage: 'Buttons on the page',
  accentOnDark: 'Buttons on a dark page',
  enough: 'Good.',
  tooLittle: (needed) => `Too little; at least ${needed} to 1 is needed.`,
  lookHint:
    'Font, text colour and background come from your page. Only the accent is yours to set.',
  widths: { phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop' },
  noFeed: 'Name a feed first; the preview follows at once.',
  foreignFeed: 'The feed lies on another host. Press “Check the feed”: then it is read and shown.',
  cms: 'Where do you paste it?',
  anyCms: 'Somewhere else',
  places: {
    'wordpress-author': 'author, or multisite',
    'wordpress-html': 'Custom HTML',
    'wordpress-theme': 'theme',
    'drupal-block': 'block, template',
    'typo3-text': 'text',
  },
  linkText: 'Words of the link that stands in when the events cannot be shown',
  hasScript: 'Our template loads the script already',
  carriers: {
    element: ['Element', 'where your system leaves unknown elements alone'],
    placeholder: [
      'Placeholder',
      'where it keeps a div with data attributes; the script is in the template',
    ],
    link: ['Link', 'survives everywhere; the script in the template makes it a list'],
    iframe: ['Frame', 'where no script of ours may run in the page'],
    address: ['Address', 'for systems that ask for an address to embed'],
    oembed: ['oEmbed', 'a file for systems that make previews from links'],
  },
  recommended: 'Recommended for this place',
  advice: {
    'wordpress-author':
      'Without the right “unfiltered_html” (authors, and everybody on a multisite but the network administrator) WordPress removes unknown elements, but keeps the placeholder. Paste it into a Custom HTML block.',
    'wordpress-html': 'Add a Custom HTML block and paste both lines.',
    'wordpress-theme':
      'Load the script in the theme with wp_enqueue_script_module(), and write the element into a template or a block pattern.',
    'drupal-basic':
      'Basic HTML keeps little more than links. Paste the link in a paragraph of its own.',
    'drupal-full':
      'Open Source in CKEditor 5 and paste the placeholder. Put the script into the theme as a library.',
    'drupal-block':
      'Write the element into a Twig template. Or make a block and paste it into the source view of Full HTML; if the editor changes it there, use the placeholder.',
    'typo3-text':
      'The text editor keeps links. Paste the link in a paragraph of its own; the script goes into the page template.',
    'typo3-html': 'Use the content element “HTML” and paste both lines.',
    liferay:
      'Add the lines below to client-extension.yaml and deploy; editors then find the element among the widgets.',
    sitevision: 'Use the HTML module. The script can also stand in the template, in its head.',
    optimizely:
      'In the text editor paste the link. Developers can offer a block that writes the element.',
    umbraco:
      'In the rich text editor paste the link. Developers can write the element into the template.',
    joomla:
      'Paste the link. With “No filtering” for your group a Custom module takes the element as well.',
    plone: 'Plone’s HTML filter keeps links. Paste the link; the script goes into the theme.',
    sharepoint:
      'Use the Embed web part and paste the frame. It takes no scripts, so the frame keeps the height it has in the line. An administrator must first allow the frame’s host under HTML field security.',
    wix: 'Add “Embed a site” and paste the address. It has to begin with https.',
    squarespace:
      'Add a Code block (set to HTML) and paste both lines. Your plan has to allow JavaScript there.',
    webflow:
      'Add a Code Embed and paste both lines. It needs a paid plan, and shows on the published page only.',
    'google-sites': 'Insert, then Embed, then By URL: paste the address.',
    notion: 'Type /embed and paste the address.',
  },
  copy: 'Copy',
  copied: 'Copied',
  selectedInstead: 'The browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.',
  additions: {
    script: 'Once into the head of your template',
    styles: 'Once into your style sheet',
    permission:
      'The feed lies elsewhere than the script. To let placeholders, links and frames read it, add this to the head of your page, and of embed.html',
    oembedLink:
      'Save the text above as a file at this address, and put this line into the head of the page',
    clientExtension: 'client-extension.yaml',
  },
  fixedMoment:
    'It is drawn as of the moment you set, and stays so. Take that out before you publish.',
  sandboxHint:
    'If your system puts a sandbox around it, that needs these words: allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads. The last one is for calendar files.',
  schemeHint:
    'A frame cannot know how the page around it looks. On a dark page choose “Dark” as its background, on one that follows the device “Automatic”.',
  shareHint: 'This page’s address holds everything you set. Send it to a colleague.',
  diagnosisHint:
    'Copy the source of the published page, or the part where the events should be, and paste it here. Nothing in it is run or sent.',
  diagnosisLabel: 'HTML of the page, or its address on this website',
  examine: 'Examine',
  carriersLeft: {
    element: 'The element is there.',
    placeholder: 'The placeholder is there.',
    link: 'The link is there, and that is enough.',
    iframe: 'The frame is there.',
  },
  nothingLeft:
    'Nothing of the snippet is left that could work. Use the link: it survives everywhere.',
  damage: {
    'element-removed':
      'There is no element and no placeholder, only the link. If you pasted one of those, your system removed it.',
    'class-removed': 'The placeholder has lost its class. Use the link.',
    'data-removed': 'The placeholder has lost its data attributes. Use the link.',
    'tag-changed': 'The placeholder is no div any more. Use the link.',
    'shown-as-text':
      'The snippet shows as text. Paste it in the source view or into an HTML block, not into the text.',
    'script-missing':
      'Our script is not in what you pasted. The template has to load it; if it does, all is well.',
    'script-held-back':
      'Our script is in the page, but something holds it back: a consent manager, or an accelerator such as Rocket Loader or WP Rocket. Exempt it there; it stores nothing, so in a consent manager it is “necessary”.',
    'link-changed':
      'The address of the link was changed or wrapped into another. Ask for an exception for it, or use the frame.',
    'escaped-twice':
      'An & in an address was escaped once too often (&amp;amp;). It is still understood; paste the snippet anew before you edit that part again.',
    'sandbox-without-scripts':
      'The frame is locked in without scripts. It needs sandbox="allow-scripts".',
    'sandbox-without-popups':
      'Links in the frame do not open, or open with its restrictions. Its sandbox needs allow-popups allow-popups-to-escape-sandbox, too.',
    'sandbox-without-downloads':
      'The frame cannot save calendar files. Its sandbox needs allow-downloads, too.',
    'email-cloaked':
      'In the JSON of the page, a protection of e-mail addresses has put its own markup in their place. Switch it off for this page, or put the feed into a file.',
    'markup-in-json':
      'In the JSON of the page stand tags that your system has put there. Write the JSON in one line, or put the feed into a file.',
    'json-broken':
      'The JSON of the page cannot be read: it is cut off or has a fault, often changed quotation marks. Put the feed into a file.',
    'feed-elsewhere':
      'The feed lies on another host than embed.html. It is read only where a <meta name="regio-allowed-feeds"> in the head of the page (and of embed.html) names that host.',
    'all-removed': 'Neither element nor placeholder nor link is in it.',
  },
  unharmed: 'Everything is in its place.',
  foreignPage: 'Only pages of this website can be fetched. Paste the page’s source instead.',
  unreachablePage: 'The page could not be fetched. Check the address, or paste the page’s source.',
  badOptions: 'Settings that cannot be used:',
};
