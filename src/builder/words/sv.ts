import { optionSentences } from './option-sentences.sv.js';
import { sentences } from '../../model/diagnose/sentences.sv.js';
import type { Words } from './words.js';

export const words: Words = {
  lang: 'sv',
  title: 'Visa evenemang på er webbplats',
  intro: 'Välj vad som ska visas, se det direkt och kopiera en eller två rader till webbplatsen.',
  language: 'Sidans språk',
  steps: {
    feed: 'Flödet',
    show: 'Det som ska visas',
    look: 'Språk och utseende',
    preview: 'Förhandsvisning',
    snippet: 'Er kod',
    diagnosis: 'Syns det inte?',
  },
  elements: {
    'event-list': ['Lista', 'Kort efter period och tema'],
    'event-card': ['Ett evenemang', 'Kort sammanfattning eller alla uppgifter'],
    'theme-filter': ['Filter', 'Teman, platser eller språk att välja bland'],
    countdown: ['Nedräkning', 'Tid kvar till sista dag eller start'],
    'registration-button': ['Anmälningsknapp', 'Det man kan göra just nu'],
    'add-to-calendar': ['Kalenderknapp', 'Lägger evenemanget i besökarens kalender'],
  },
  options: {
    feed: 'Flödets adress',
    group: 'Grupp (skiljer urval på samma sida åt)',
    now: 'Visa läget vid (datum, eller datum och tid)',
    'time-zone': 'Tidszon, om flödet inte anger någon (Europe/Stockholm)',
    lang: 'Språk',
    period: 'Period: upcoming (kommande), past (tidigare), all (alla), ett år eller en månad',
    theme: 'Teman (koder med mellanslag emellan)',
    layout: 'Layout',
    limit: 'Antal kort åt gången',
    'group-by': 'Gruppera efter',
    sessions: 'Tillfällen i en serie',
    search: 'Sökfält',
    'period-switch': 'Knappar för tidigare och kommande evenemang',
    order: 'Ordning',
    'heading-level': 'Rubriknivå',
    event: 'Evenemang (dess id, ”next” för nästa eller ”current” för det som pågår)',
    details: 'Visa alla uppgifter',
    'no-structured-data': 'Beskriv inte evenemangen för sökmotorer',
    facet: 'Välj efter',
    mode: 'Hur många åt gången',
    match: 'När flera är valda',
    to: 'Räkna ned till',
    precision: 'Noggrannhet',
    height: 'Höjd i ram',
    scheme: 'Bakgrund i ram',
    accent: 'Knapparnas färg',
    'on-accent': 'Text på knappar',
  },
  values: {
    together: 'En gång, med datum',
    separate: 'Varje tillfälle för sig',
    list: 'Lista',
    grid: 'Rutnät',
    compact: 'Kompakt',
    none: 'Ingen',
    month: 'Månad',
    year: 'År',
    theme: 'Tema',
    series: 'Serie',
    place: 'Plats',
    mode: 'På plats eller på nätet',
    language: 'Språk',
    organizer: 'Arrangör',
    ascending: 'Tidigast först',
    descending: 'Senast först',
    multiple: 'Flera',
    single: 'Ett',
    any: 'Evenemang med något av dem',
    all: 'Evenemang med alla',
    auto: 'Automatiskt',
    start: 'Start',
    end: 'Slut',
    registration: 'Sista anmälningsdag',
    minute: 'Minuter',
    second: 'Sekunder',
    day: 'Dagar',
    fixed: 'Fast, med rullning',
    light: 'Ljus',
    dark: 'Mörk',
  },
  defaultChoice: 'Som vanligt',
  invalid: 'Värdet går inte att använda. Det ska vara',
  moreOptions: 'Fler inställningar',
  feedHint:
    'En JSON-fil med era evenemang, till exempel /events.json, eller en med JSON-LD (schema.org). Flera adresser skrivs med mellanslag emellan.',
  check: 'Kontrollera flödet',
  checking: 'Läser flödet …',
  readable: 'Flödet går att använda.',
  formats: { regio: 'regio-events-flöde', 'json-ld': 'JSON-LD (schema.org)' },
  facts: {
    format: 'Format',
    events: 'Evenemang',
    languages: 'Språk',
    themes: 'Teman',
    access: 'Åtkomst',
  },
  accessForeign: 'Servern lät den här sidan läsa flödet (CORS).',
  accessOwn:
    'Flödet ligger på samma server som den här sidan. För andra webbplatser måste servern skicka Access-Control-Allow-Origin.',
  paged: 'första sidan; det finns fler',
  noProblems: 'Inget behövde utelämnas.',
  problems: (count) => `Utelämnat, allt annat visas: ${count}`,
  feedProblems: sentences,
  optionSentences,
  failures: {
    offline: 'Enheten är inte uppkopplad.',
    network: 'Inget svar kom. Kontrollera adressen eller hör efter om servern är i gång.',
    cors: 'Servern svarar men låter inte andra webbplatser läsa flödet. Be den ansvariga att skicka ”Access-Control-Allow-Origin: *” för filen, eller lägg flödet på samma server som sidan.',
    redirected:
      'Adressen leder vidare till en annan webbplats. Tryck på knappen för att läsa flödet ändå.',
    timeout: 'Servern är för långsam. Lägg ut flödet som en statisk fil.',
    status: 'Servern nekar. Kontrollera adressen och att den går att läsa utan inloggning.',
    'too-large': 'Flödet är för stort. Dela upp det i sidor med ”next”.',
    'not-json':
      'Det här är inte JSON, kanske en felsida eller ett inloggningsformulär. Öppna adressen i en flik och se efter.',
    'no-feed':
      'Det här är JSON men ingen lista med evenemang: det behövs {"events": [ … ]} eller JSON-LD.',
    'in-page':
      'Det här är ett skript på er egen sida och kan inte kontrolleras här. Element och platshållare fungerar där sidan har det.',
    'no-address': 'Det här är ingen webbadress.',
  },
  contrast: (what, ratio) => `${what}: kontrast ${ratio} till 1.`,
  textOnAccent: 'Text på knappar',
  accentOnPage: 'Knappar mot sidan',
  accentOnDark: 'Knappar mot en mörk sida',
  enough: 'Bra.',
  tooLittle: (needed) => `För låg; minst ${needed} till 1 behövs.`,
  lookHint: 'Typsnitt, textfärg och bakgrund kommer från er sida. Bara accentfärgen väljer ni här.',
  widths: { phone: 'Mobil', tablet: 'Surfplatta', desktop: 'Dator' },
  noFeed: 'Ange ett flöde först, så visas det här direkt.',
  foreignFeed:
    'Flödet ligger på en annan server. Tryck på ”Kontrollera flödet”, så läses och visas det.',
  cms: 'Var ska koden in?',
  anyCms: 'Någon annanstans',
  places: {
    'wordpress-author': 'författare, eller multisite',
    'wordpress-html': 'Anpassad HTML',
    'wordpress-theme': 'tema',
    'drupal-block': 'block, mall',
    'typo3-text': 'text',
  },
  linkText: 'Länktext som visas när evenemangen inte kan visas',
  hasScript: 'Vår mall laddar redan skriptet',
  carriers: {
    element: ['Element', 'där systemet låter okända element vara'],
    placeholder: [
      'Platshållare',
      'där div med data-attribut får vara kvar; skriptet finns i mallen',
    ],
    link: ['Länk', 'överlever överallt; skriptet i mallen gör den till en lista'],
    iframe: ['Ram', 'där inget skript från oss får köras på sidan'],
    address: ['Adress', 'för system som frågar efter en adress att bädda in'],
    oembed: ['oEmbed', 'en fil för system som gör förhandsvisningar av länkar'],
  },
  recommended: 'Rekommenderas här',
  advice: {
    'wordpress-author':
      'Utan rättigheten ”unfiltered_html” (författare, och alla utom nätverksadministratören i en multisite) tar WordPress bort okända element men behåller platshållaren. Klistra in den i ett block för anpassad HTML.',
    'wordpress-html': 'Lägg till ett block för anpassad HTML och klistra in båda raderna.',
    'wordpress-theme':
      'Ladda skriptet i temat med wp_enqueue_script_module() och skriv elementet i en mall eller ett blockmönster.',
    'drupal-basic':
      'Basic HTML behåller inte mycket mer än länkar. Klistra in länken i ett eget stycke.',
    'drupal-full':
      'Öppna källkoden i CKEditor 5 och klistra in platshållaren. Lägg skriptet i temat som ett bibliotek.',
    'drupal-block':
      'Skriv elementet i en Twig-mall. Eller gör ett block och klistra in det i källkodsläget för Full HTML; ändrar redigeraren det där, använd platshållaren.',
    'typo3-text':
      'Textredigeraren behåller länkar. Klistra in länken i ett eget stycke; skriptet hör hemma i sidmallen.',
    'typo3-html': 'Använd innehållselementet ”HTML” och klistra in båda raderna.',
    liferay:
      'Lägg raderna nedan i client-extension.yaml och driftsätt; sedan finns elementet bland widgetarna.',
    sitevision: 'Använd HTML-modulen. Skriptet kan också ligga i mallens head.',
    optimizely:
      'Klistra in länken i textredigeraren. Utvecklare kan erbjuda ett block som skriver ut elementet.',
    umbraco: 'Klistra in länken i textredigeraren. Utvecklare kan skriva elementet i mallen.',
    joomla:
      'Klistra in länken. Med ”Ingen filtrering” för er grupp tar även en anpassad modul emot elementet.',
    plone: 'Plones HTML-filter behåller länkar. Klistra in länken; skriptet hör hemma i temat.',
    sharepoint:
      'Använd webbdelen Bädda in och klistra in ramen. Den tar inte emot skript, så ramen behåller höjden som står i raden. En administratör måste först tillåta ramens server under HTML-fältsäkerhet.',
    wix: 'Lägg till ”Bädda in en webbplats” och klistra in adressen. Den måste börja med https.',
    squarespace:
      'Lägg till ett kodblock (HTML) och klistra in båda raderna. Er plan måste tillåta JavaScript där.',
    webflow:
      'Lägg till Code Embed och klistra in båda raderna. Det kräver en betald plan och syns bara på den publicerade sidan.',
    'google-sites': 'Infoga, Bädda in, Med webbadress: klistra in adressen.',
    notion: 'Skriv /embed och klistra in adressen.',
  },
  copy: 'Kopiera',
  copied: 'Kopierat',
  selectedInstead: 'Webbläsaren tillät inte kopiering. Texten är markerad: tryck Ctrl+C eller ⌘C.',
  additions: {
    script: 'En gång i mallens head',
    styles: 'En gång i er stilmall',
    permission:
      'Flödet ligger på en annan server än skriptet. För att platshållare, länkar och ramar ska få läsa det behövs detta i sidans head och i embed.html',
    oembedLink: 'Spara texten ovan som en fil på den här adressen och lägg raden i sidans head',
    clientExtension: 'client-extension.yaml',
  },
  fixedMoment:
    'Det visas som vid den tid ni har valt, och förblir så. Ta bort tiden innan ni publicerar.',
  sandboxHint:
    'Om ert system lägger en sandbox runt ramen behöver den orden allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads. Det sista är till för kalenderfiler.',
  schemeHint:
    'En ram kan inte veta hur sidan runt den ser ut. Välj ”Mörk” som bakgrund på en mörk sida och ”Automatiskt” på en sida som följer enheten.',
  shareHint: 'Sidans adress innehåller allt ni har valt. Skicka den till en kollega.',
  diagnosisHint:
    'Kopiera källkoden för den publicerade sidan, eller den del där evenemangen borde synas, och klistra in den här. Inget i den körs eller skickas.',
  diagnosisLabel: 'Sidans HTML, eller dess adress på den här webbplatsen',
  examine: 'Undersök',
  carriersLeft: {
    element: 'Elementet finns kvar.',
    placeholder: 'Platshållaren finns kvar.',
    link: 'Länken finns kvar, och det räcker.',
    iframe: 'Ramen finns kvar.',
  },
  nothingLeft: 'Inget som fungerar finns kvar av koden. Använd länken: den överlever överallt.',
  damage: {
    'element-removed':
      'Här finns varken element eller platshållare, bara länken. Om ni klistrade in något av dem har systemet tagit bort det.',
    'class-removed': 'Platshållaren har förlorat sin klass. Använd länken.',
    'data-removed': 'Platshållaren har förlorat sina data-attribut. Använd länken.',
    'tag-changed': 'Platshållaren är inte längre någon div. Använd länken.',
    'shown-as-text':
      'Koden visas som text. Klistra in den i källkodsläget eller i ett HTML-block, inte i texten.',
    'script-missing':
      'Vårt skript finns inte i det ni klistrade in. Mallen måste ladda det; gör den det är allt i sin ordning.',
    'script-held-back':
      'Vårt skript finns på sidan, men något håller tillbaka det: en samtyckeshanterare, eller en accelerator som Rocket Loader eller WP Rocket. Gör ett undantag för det där; det lagrar ingenting och hör därför till det ”nödvändiga”.',
    'link-changed':
      'Länkens adress har ändrats eller bäddats in i en annan. Be om ett undantag för den, eller använd ramen.',
    'escaped-twice':
      'Ett &-tecken i en adress har kodats en gång för mycket (&amp;amp;). Det går ännu att förstå; klistra in koden på nytt innan ni redigerar den delen igen.',
    'sandbox-without-scripts': 'Ramen är låst utan skript. Den behöver sandbox="allow-scripts".',
    'sandbox-without-popups':
      'Länkar i ramen öppnas inte, eller öppnas med dess begränsningar. Dess sandbox behöver också allow-popups allow-popups-to-escape-sandbox.',
    'sandbox-without-downloads':
      'Ramen kan inte spara kalenderfiler. Dess sandbox behöver också allow-downloads.',
    'email-cloaked':
      'I sidans JSON har ett skydd för e-postadresser satt in sin egen kod i deras ställe. Stäng av det för den här sidan, eller lägg flödet i en fil.',
    'markup-in-json':
      'I sidans JSON står taggar som ert system har satt in. Skriv JSON-koden på en rad, eller lägg flödet i en fil.',
    'json-broken':
      'Sidans JSON går inte att läsa: den är avklippt eller har ett fel, ofta ändrade citattecken. Lägg flödet i en fil.',
    'feed-elsewhere':
      'Flödet ligger på en annan server än embed.html. Det läses bara om <meta name="regio-allowed-feeds"> i sidans head (och i embed.html) nämner den servern.',
    'all-removed': 'Här finns varken element, platshållare eller länk.',
  },
  unharmed: 'Allt är på plats.',
  foreignPage: 'Bara sidor på den här webbplatsen kan hämtas. Klistra in sidans källkod i stället.',
  unreachablePage:
    'Sidan kunde inte hämtas. Kontrollera adressen, eller klistra in sidans källkod.',
  badOptions: 'Inställningar som inte går att använda:',
};
