import { optionSentences } from './option-sentences.ca.js';
import { sentences } from '../../model/diagnose/sentences.ca.js';
import type { Words } from './words.js';

export const words: Words = {
  lang: 'ca',
  title: 'Mostreu esdeveniments al vostre web',
  intro: 'Trieu què voleu mostrar, vegeu-ho de seguida i copieu una o dues línies al vostre web.',
  language: 'Llengua d’aquesta pàgina',
  steps: {
    feed: 'El canal',
    show: 'Què es mostra',
    look: 'Llengua i aspecte',
    preview: 'Previsualització',
    snippet: 'El vostre codi',
    diagnosis: 'No es veu?',
  },
  elements: {
    'event-list': ['Llista', 'Targetes per període i tema'],
    'event-card': ['Un esdeveniment', 'Resum o totes les dades'],
    'theme-filter': ['Filtre', 'Temes, llocs o llengües per triar'],
    countdown: ['Compte enrere', 'Temps que falta per al proper termini o inici'],
    'registration-button': ['Botó d’inscripció', 'El que cal fer ara mateix'],
    'add-to-calendar': ['Botó de calendari', 'Afegeix l’esdeveniment al calendari del visitant'],
  },
  options: {
    feed: 'Adreça del canal',
    group: 'Grup (separa les tries d’una mateixa pàgina)',
    now: 'Mostra com si fos (data, o data i hora)',
    'time-zone': 'Fus horari, si el canal no n’indica cap (Europe/Madrid)',
    lang: 'Llengua',
    period: 'Període: upcoming (propers), past (passats), all (tots), un any o un mes',
    theme: 'Temes (codis separats per espais)',
    layout: 'Disposició',
    limit: 'Targetes de cop',
    'group-by': 'Agrupa per',
    sessions: 'Sessions d’una sèrie',
    search: 'Camp de cerca',
    'period-switch': 'Botons per als actes passats i futurs',
    order: 'Ordre',
    'heading-level': 'Nivell dels títols',
    event: 'Esdeveniment (l’id, «next» per al proper o «current» per al que està en curs)',
    details: 'Mostra totes les dades',
    'no-structured-data': 'No descriguis els esdeveniments als cercadors',
    facet: 'Tria per',
    mode: 'Quants alhora',
    match: 'Si se’n trien diversos',
    to: 'Compta fins a',
    precision: 'Precisió',
    height: 'Alçada en un marc',
    scheme: 'Fons en un marc',
    accent: 'Color dels botons',
    'on-accent': 'Text dels botons',
  },
  values: {
    together: 'Un sol cop, amb les dates',
    separate: 'Cada sessió per separat',
    list: 'Llista',
    grid: 'Graella',
    compact: 'Compacta',
    none: 'Res',
    month: 'Mes',
    year: 'Any',
    theme: 'Tema',
    series: 'Sèrie',
    place: 'Lloc',
    mode: 'Presencial o en línia',
    language: 'Llengua',
    organizer: 'Organització',
    ascending: 'Primer els més propers',
    descending: 'Primer els més tardans',
    multiple: 'Diversos',
    single: 'Un',
    any: 'Esdeveniments amb algun',
    all: 'Esdeveniments amb tots',
    auto: 'Automàtic',
    start: 'Inici',
    end: 'Final',
    registration: 'Final de la inscripció',
    minute: 'Minuts',
    second: 'Segons',
    day: 'Dies',
    fixed: 'Fixa, amb desplaçament',
    light: 'Clar',
    dark: 'Fosc',
  },
  defaultChoice: 'Per defecte',
  invalid: 'Aquest valor no es pot fer servir. Ha de ser',
  moreOptions: 'Més opcions',
  feedHint:
    'Un fitxer JSON amb els vostres esdeveniments, per exemple /events.json, o un amb JSON-LD (schema.org). Si són diverses adreces, separeu-les amb espais.',
  check: 'Comprova el canal',
  checking: 'S’està llegint el canal…',
  readable: 'Aquest canal es pot fer servir.',
  formats: { regio: 'canal de regio-events', 'json-ld': 'JSON-LD (schema.org)' },
  facts: {
    format: 'Format',
    events: 'Esdeveniments',
    languages: 'Llengües',
    themes: 'Temes',
    access: 'Accés',
  },
  accessForeign: 'El servidor ha permès que aquesta pàgina el llegeixi (CORS).',
  accessOwn:
    'És al mateix servidor que aquesta pàgina. Per a altres webs, el servidor ha d’enviar Access-Control-Allow-Origin.',
  paged: 'primera pàgina; n’hi ha més',
  noProblems: 'No ha calgut ometre res.',
  problems: (count) => `S’ha omès, tota la resta es mostra: ${count}`,
  feedProblems: sentences,
  optionSentences,
  failures: {
    offline: 'El dispositiu no té connexió.',
    network: 'No hi ha resposta. Comproveu l’adreça o pregunteu si el servidor funciona.',
    cors: 'El servidor respon, però no deixa que altres webs llegeixin el canal. Demaneu al responsable que enviï «Access-Control-Allow-Origin: *» per a aquest fitxer, o poseu el canal al costat de la pàgina.',
    redirected: 'L’adreça redirigeix a un altre web. Premeu el botó per llegir el canal igualment.',
    timeout: 'El servidor és massa lent. Serviu el canal com a fitxer estàtic.',
    status: 'El servidor s’hi nega. Comproveu l’adreça i que es pugui llegir sense iniciar sessió.',
    'too-large': 'El canal és massa gran. Dividiu-lo en pàgines amb «next».',
    'not-json':
      'Això no és JSON, potser és una pàgina d’error o un formulari d’accés. Obriu l’adreça en una pestanya i mireu-ho.',
    'no-feed': 'És JSON, però no una llista d’esdeveniments: cal {"events": [ … ]} o JSON-LD.',
    'in-page':
      'És un script de la vostra pàgina i aquí no es pot comprovar. L’element i el marcador funcionen on la pàgina el té.',
    'no-address': 'Això no és cap adreça web.',
  },
  contrast: (what, ratio) => `${what}: contrast de ${ratio} a 1.`,
  textOnAccent: 'Text dels botons',
  accentOnPage: 'Botons sobre la pàgina',
  accentOnDark: 'Botons sobre una pàgina fosca',
  enough: 'Bé.',
  tooLittle: (needed) => `Massa poc; cal almenys ${needed} a 1.`,
  lookHint:
    'La lletra, el color del text i el fons són els de la vostra pàgina. Aquí només trieu el color d’accent.',
  widths: { phone: 'Mòbil', tablet: 'Tauleta', desktop: 'Ordinador' },
  noFeed: 'Indiqueu primer un canal i la previsualització apareixerà de seguida.',
  foreignFeed:
    'El canal és en un altre servidor. Premeu «Comprova el canal» i es llegirà i es mostrarà.',
  cms: 'On enganxareu el codi?',
  anyCms: 'En un altre lloc',
  places: {
    'wordpress-author': 'autor, o multisite',
    'wordpress-html': 'HTML personalitzat',
    'wordpress-theme': 'tema',
    'drupal-block': 'bloc, plantilla',
    'typo3-text': 'text',
  },
  linkText: 'Text de l’enllaç que es veu si els esdeveniments no es poden mostrar',
  hasScript: 'La nostra plantilla ja carrega l’script',
  carriers: {
    element: ['Element', 'on el sistema respecta els elements desconeguts'],
    placeholder: [
      'Marcador',
      'on es conserva un div amb atributs data; l’script és a la plantilla',
    ],
    link: ['Enllaç', 'sobreviu a tot arreu; l’script de la plantilla el converteix en llista'],
    iframe: ['Marc', 'on no pot córrer cap script nostre a la pàgina'],
    address: ['Adreça', 'per a sistemes que demanen una adreça per incrustar'],
    oembed: ['oEmbed', 'un fitxer per a sistemes que previsualitzen enllaços'],
  },
  recommended: 'Recomanat per a aquest lloc',
  advice: {
    'wordpress-author':
      'Sense el permís «unfiltered_html» (autors, i tothom en una xarxa multisite tret de l’administrador de la xarxa) WordPress elimina els elements desconeguts, però conserva el marcador. Enganxeu-lo en un bloc d’HTML personalitzat.',
    'wordpress-html': 'Afegiu un bloc d’HTML personalitzat i enganxeu-hi les dues línies.',
    'wordpress-theme':
      'Carregueu l’script al tema amb wp_enqueue_script_module() i escriviu l’element en una plantilla o un patró de blocs.',
    'drupal-basic':
      'Basic HTML conserva poca cosa més que enllaços. Enganxeu l’enllaç en un paràgraf propi.',
    'drupal-full':
      'Obriu el codi font al CKEditor 5 i enganxeu-hi el marcador. Poseu l’script al tema com a biblioteca.',
    'drupal-block':
      'Escriviu l’element en una plantilla Twig. O feu un bloc i enganxeu-lo al codi font de Full HTML; si l’editor l’hi canvia, feu servir el marcador.',
    'typo3-text':
      'L’editor de text conserva els enllaços. Enganxeu l’enllaç en un paràgraf propi; l’script va a la plantilla de la pàgina.',
    'typo3-html': 'Feu servir l’element de contingut «HTML» i enganxeu-hi les dues línies.',
    liferay:
      'Afegiu les línies de sota a client-extension.yaml i desplegueu-ho; l’element apareixerà entre els ginys.',
    sitevision: 'Feu servir el mòdul HTML. L’script també pot anar al head de la plantilla.',
    optimizely:
      'A l’editor de text enganxeu-hi l’enllaç. Els desenvolupadors poden oferir un bloc que escrigui l’element.',
    umbraco:
      'A l’editor de text enriquit enganxeu-hi l’enllaç. Els desenvolupadors poden escriure l’element a la plantilla.',
    joomla:
      'Enganxeu l’enllaç. Si el vostre grup té «Sense filtratge», un mòdul personalitzat també accepta l’element.',
    plone: 'El filtre HTML de Plone conserva els enllaços. Enganxeu l’enllaç; l’script va al tema.',
    sharepoint:
      'Feu servir l’element web Incrusta i enganxeu-hi el marc. No admet scripts, de manera que el marc manté l’alçada que diu la línia. Abans, un administrador ha de permetre el servidor del marc a la seguretat dels camps HTML.',
    wix: 'Afegiu «Incrusta un lloc» i enganxeu-hi l’adreça. Ha de començar per https.',
    squarespace:
      'Afegiu un bloc de codi (HTML) i enganxeu-hi les dues línies. El vostre pla hi ha de permetre JavaScript.',
    webflow:
      'Afegiu un Code Embed i enganxeu-hi les dues línies. Cal un pla de pagament, i només es veu a la pàgina publicada.',
    'google-sites': 'Insereix, Incrusta, Per URL: enganxeu-hi l’adreça.',
    notion: 'Escriviu /embed i enganxeu-hi l’adreça.',
  },
  copy: 'Copia',
  copied: 'Copiat',
  selectedInstead:
    'El navegador no ha permès copiar. El text està seleccionat: premeu Ctrl+C o ⌘C.',
  additions: {
    script: 'Un cop al head de la plantilla',
    styles: 'Un cop al full d’estil',
    permission:
      'El canal és en un altre servidor que l’script. Perquè els marcadors, els enllaços i els marcs el puguin llegir, afegiu això al head de la pàgina i d’embed.html',
    oembedLink:
      'Deseu el text de dalt com a fitxer en aquesta adreça i poseu aquesta línia al head de la pàgina',
    clientExtension: 'client-extension.yaml',
  },
  fixedMoment:
    'Es mostra com en el moment que heu triat, i s’hi queda. Traieu-lo abans de publicar.',
  sandboxHint:
    'Si el vostre sistema tanca el marc amb un sandbox, hi calen aquestes paraules: allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads. L’última és per als fitxers de calendari.',
  schemeHint:
    'Un marc no pot saber com és la pàgina que l’envolta. En una pàgina fosca trieu «Fosc» com a fons i, en una que segueix el dispositiu, «Automàtic».',
  shareHint: 'L’adreça d’aquesta pàgina conté tot el que heu triat. Envieu-la a un company.',
  diagnosisHint:
    'Copieu el codi font de la pàgina publicada, o la part on haurien de sortir els esdeveniments, i enganxeu-lo aquí. No se n’executa ni se n’envia res.',
  diagnosisLabel: 'HTML de la pàgina, o la seva adreça en aquest web',
  examine: 'Examina',
  carriersLeft: {
    element: 'L’element hi és.',
    placeholder: 'El marcador hi és.',
    link: 'L’enllaç hi és, i n’hi ha prou.',
    iframe: 'El marc hi és.',
  },
  nothingLeft:
    'Del codi no en queda res que pugui funcionar. Feu servir l’enllaç: sobreviu a tot arreu.',
  damage: {
    'element-removed':
      'No hi ha cap element ni cap marcador, només l’enllaç. Si en vau enganxar algun, el sistema l’ha eliminat.',
    'class-removed': 'El marcador ha perdut la classe. Feu servir l’enllaç.',
    'data-removed': 'El marcador ha perdut els atributs data. Feu servir l’enllaç.',
    'tag-changed': 'El marcador ja no és un div. Feu servir l’enllaç.',
    'shown-as-text':
      'El codi es mostra com a text. Enganxeu-lo a la vista de codi font o en un bloc HTML, no al text.',
    'script-missing':
      'El nostre script no és al que heu enganxat. L’ha de carregar la plantilla; si ja ho fa, tot és correcte.',
    'script-held-back':
      'El nostre script és a la pàgina, però alguna cosa el reté: un gestor de consentiment o un accelerador com Rocket Loader o WP Rocket. Feu-hi una excepció; no desa res i, per tant, en un gestor de consentiment és «necessari».',
    'link-changed':
      'L’adreça de l’enllaç s’ha canviat o s’ha ficat dins d’una altra. Demaneu-hi una excepció o feu servir el marc.',
    'escaped-twice':
      'Un & d’una adreça s’ha codificat una vegada de més (&amp;amp;). Encara s’entén; torneu a enganxar el codi abans d’editar de nou aquesta part.',
    'sandbox-without-scripts':
      'El marc està tancat sense scripts. Necessita sandbox="allow-scripts".',
    'sandbox-without-popups':
      'Els enllaços del marc no s’obren, o s’obren amb les seves restriccions. El seu sandbox també necessita allow-popups allow-popups-to-escape-sandbox.',
    'sandbox-without-downloads':
      'El marc no pot desar fitxers de calendari. El seu sandbox també necessita allow-downloads.',
    'email-cloaked':
      'Al JSON de la pàgina, una protecció d’adreces electròniques hi ha posat el seu propi codi. Desactiveu-la en aquesta pàgina o poseu el canal en un fitxer.',
    'markup-in-json':
      'Al JSON de la pàgina hi ha etiquetes que hi ha posat el vostre sistema. Escriviu el JSON en una sola línia o poseu el canal en un fitxer.',
    'json-broken':
      'El JSON de la pàgina no es pot llegir: està tallat o té un error, sovint cometes canviades. Poseu el canal en un fitxer.',
    'feed-elsewhere':
      'El canal és en un altre servidor que embed.html. Només es llegeix si un <meta name="regio-allowed-feeds"> al head de la pàgina (i d’embed.html) anomena aquell servidor.',
    'all-removed': 'No hi ha ni element, ni marcador, ni enllaç.',
  },
  unharmed: 'Tot és al seu lloc.',
  foreignPage: 'Només es poden llegir pàgines d’aquest web. Enganxeu el codi font de la pàgina.',
  unreachablePage: 'No s’ha pogut llegir la pàgina. Comproveu l’adreça o enganxeu-ne el codi font.',
  badOptions: 'Opcions que no es poden fer servir:',
};
