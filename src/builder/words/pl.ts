import { optionSentences } from './option-sentences.pl.js';
import { sentences } from '../../model/diagnose/sentences.pl.js';
import type { Words } from './words.js';

export const words: Words = {
  lang: 'pl',
  title: 'Pokaż wydarzenia na swojej stronie',
  intro:
    'Wybierz, co ma się pojawić, od razu zobacz efekt i skopiuj jeden lub dwa wiersze na swoją stronę.',
  language: 'Język tej strony',
  steps: {
    feed: 'Źródło wydarzeń',
    show: 'Co pokazać',
    look: 'Język i wygląd',
    preview: 'Podgląd',
    snippet: 'Twój kod',
    diagnosis: 'Nic nie widać?',
  },
  elements: {
    'event-list': ['Lista', 'Karty według okresu i tematu'],
    'event-card': ['Jedno wydarzenie', 'W skrócie lub ze wszystkimi szczegółami'],
    'theme-filter': ['Filtr', 'Tematy, miejsca lub języki do wyboru'],
    countdown: ['Odliczanie', 'Czas do najbliższego terminu lub początku'],
    'registration-button': ['Przycisk rejestracji', 'To, co można teraz zrobić'],
    'add-to-calendar': ['Przycisk kalendarza', 'Dodaje wydarzenie do kalendarza odwiedzającego'],
  },
  options: {
    feed: 'Adres źródła',
    group: 'Grupa (rozdziela wybory na jednej stronie)',
    now: 'Pokaż stan na (data albo data i godzina)',
    'time-zone': 'Strefa czasowa, jeśli źródło żadnej nie podaje (Europe/Warsaw)',
    lang: 'Język',
    period: 'Okres: upcoming (nadchodzące), past (minione), all (wszystkie), rok lub miesiąc',
    theme: 'Tematy (kody oddzielone spacjami)',
    layout: 'Układ',
    limit: 'Liczba kart naraz',
    'group-by': 'Grupuj według',
    sessions: 'Części cyklu',
    search: 'Pole wyszukiwania',
    'period-switch': 'Przyciski: minione i nadchodzące wydarzenia',
    order: 'Kolejność',
    'heading-level': 'Poziom nagłówków',
    event: 'Wydarzenie (jego id, „next”, czyli najbliższe, lub „current”, czyli trwające)',
    details: 'Pokaż wszystkie szczegóły',
    'no-structured-data': 'Nie opisuj wydarzeń wyszukiwarkom',
    facet: 'Wybór według',
    mode: 'Ile naraz',
    match: 'Gdy wybrano kilka',
    to: 'Odliczaj do',
    precision: 'Dokładność',
    height: 'Wysokość w ramce',
    scheme: 'Tło w ramce',
    accent: 'Kolor przycisków',
    'on-accent': 'Tekst na przyciskach',
  },
  values: {
    together: 'Raz, z terminami',
    separate: 'Każdy termin osobno',
    list: 'Lista',
    grid: 'Siatka',
    compact: 'Zwarty',
    none: 'Bez grupowania',
    month: 'Miesiąc',
    year: 'Rok',
    theme: 'Temat',
    series: 'Cykl',
    place: 'Miejsce',
    mode: 'Na miejscu lub online',
    language: 'Język',
    organizer: 'Organizator',
    ascending: 'Od najwcześniejszych',
    descending: 'Od najpóźniejszych',
    multiple: 'Kilka',
    single: 'Jeden',
    any: 'Wydarzenia z którymkolwiek',
    all: 'Wydarzenia ze wszystkimi',
    auto: 'Automatycznie',
    start: 'Początek',
    end: 'Koniec',
    registration: 'Koniec rejestracji',
    minute: 'Minuty',
    second: 'Sekundy',
    day: 'Dni',
    fixed: 'Stała, z przewijaniem',
    light: 'Jasne',
    dark: 'Ciemne',
  },
  defaultChoice: 'Domyślnie',
  invalid: 'Tej wartości nie można użyć. Dozwolone:',
  moreOptions: 'Więcej ustawień',
  feedHint:
    'Plik JSON z wydarzeniami, na przykład /events.json, albo plik JSON-LD (schema.org). Kilka adresów oddziel spacjami.',
  check: 'Sprawdź źródło',
  checking: 'Wczytywanie źródła…',
  readable: 'Z tego źródła można korzystać.',
  formats: { regio: 'źródło regio-events', 'json-ld': 'JSON-LD (schema.org)' },
  facts: {
    format: 'Format',
    events: 'Wydarzenia',
    languages: 'Języki',
    themes: 'Tematy',
    access: 'Dostęp',
  },
  accessForeign: 'Serwer pozwolił tej stronie je odczytać (CORS).',
  accessOwn:
    'Leży na tym samym serwerze co ta strona. Dla innych witryn serwer musi wysyłać Access-Control-Allow-Origin.',
  paged: 'pierwsza strona; jest ich więcej',
  noProblems: 'Niczego nie trzeba było pominąć.',
  problems: (count) => `Pominięto, cała reszta jest widoczna: ${count}`,
  feedProblems: sentences,
  optionSentences,
  failures: {
    offline: 'Urządzenie jest offline.',
    network: 'Brak odpowiedzi. Sprawdź adres albo zapytaj, czy serwer działa.',
    cors: 'Serwer odpowiada, ale nie pozwala innym witrynom czytać źródła. Poproś administratora, by wysyłał dla tego pliku „Access-Control-Allow-Origin: *”, albo umieść źródło na serwerze swojej strony.',
    redirected:
      'Adres przekierowuje do innej witryny. Naciśnij przycisk, aby mimo to odczytać źródło.',
    timeout: 'Serwer jest zbyt wolny. Udostępnij źródło jako plik statyczny.',
    status: 'Serwer odmawia. Sprawdź adres i to, czy plik można odczytać bez logowania.',
    'too-large': 'Źródło jest za duże. Podziel je na strony za pomocą „next”.',
    'not-json':
      'To nie jest JSON, może to strona błędu lub logowania. Otwórz adres w nowej karcie i sprawdź.',
    'no-feed': 'To JSON, ale nie lista wydarzeń: potrzebne jest {"events": [ … ]} albo JSON-LD.',
    'in-page':
      'To skrypt na Twojej własnej stronie, więc nie można go tu sprawdzić. Element i symbol zastępczy zadziałają tam, gdzie strona go ma.',
    'no-address': 'To nie jest adres internetowy.',
  },
  contrast: (what, ratio) => `${what}: kontrast ${ratio} do 1.`,
  textOnAccent: 'Tekst na przyciskach',
  accentOnPage: 'Przyciski na stronie',
  accentOnDark: 'Przyciski na ciemnej stronie',
  enough: 'Dobrze.',
  tooLittle: (needed) => `Za mało; potrzeba co najmniej ${needed} do 1.`,
  lookHint:
    'Krój pisma, kolor tekstu i tło pochodzą z Twojej strony. Tutaj ustawiasz tylko kolor akcentu.',
  widths: { phone: 'Telefon', tablet: 'Tablet', desktop: 'Komputer' },
  noFeed: 'Najpierw podaj źródło, a podgląd pojawi się od razu.',
  foreignFeed:
    'Źródło leży na innym serwerze. Naciśnij „Sprawdź źródło”, a zostanie wczytane i pokazane.',
  cms: 'Gdzie wkleisz kod?',
  anyCms: 'Gdzie indziej',
  places: {
    'wordpress-author': 'autor albo sieć witryn',
    'wordpress-html': 'Własny HTML',
    'wordpress-theme': 'motyw',
    'drupal-block': 'blok, szablon',
    'typo3-text': 'tekst',
  },
  linkText: 'Tekst odnośnika widocznego, gdy wydarzeń nie da się pokazać',
  hasScript: 'Nasz szablon już wczytuje skrypt',
  carriers: {
    element: ['Element', 'tam, gdzie system nie rusza nieznanych elementów'],
    placeholder: [
      'Symbol zastępczy',
      'tam, gdzie zostaje div z atrybutami data; skrypt jest w szablonie',
    ],
    link: ['Odnośnik', 'przetrwa wszędzie; skrypt w szablonie zmieni go w listę'],
    iframe: ['Ramka', 'tam, gdzie na stronie nie może działać nasz skrypt'],
    address: ['Adres', 'dla systemów, które pytają o adres do osadzenia'],
    oembed: ['oEmbed', 'plik dla systemów, które tworzą podglądy odnośników'],
  },
  recommended: 'Zalecane w tym miejscu',
  advice: {
    'wordpress-author':
      'Bez uprawnienia „unfiltered_html” (autorzy, a w sieci witryn wszyscy poza administratorem sieci) WordPress usuwa nieznane elementy, ale zostawia symbol zastępczy. Wklej go do bloku Własny HTML.',
    'wordpress-html': 'Dodaj blok Własny HTML i wklej oba wiersze.',
    'wordpress-theme':
      'Wczytaj skrypt w motywie przez wp_enqueue_script_module() i wpisz element do szablonu lub wzorca bloków.',
    'drupal-basic':
      'Basic HTML zostawia niewiele więcej niż odnośniki. Wklej odnośnik w osobnym akapicie.',
    'drupal-full':
      'W CKEditor 5 otwórz źródło i wklej symbol zastępczy. Skrypt umieść w motywie jako bibliotekę.',
    'drupal-block':
      'Wpisz element do szablonu Twig. Możesz też utworzyć blok i wkleić element w widoku źródła Full HTML; jeśli edytor go tam zmieni, użyj symbolu zastępczego.',
    'typo3-text':
      'Edytor tekstu zostawia odnośniki. Wklej odnośnik w osobnym akapicie; skrypt należy do szablonu strony.',
    'typo3-html': 'Użyj elementu treści „HTML” i wklej oba wiersze.',
    liferay:
      'Dodaj poniższe wiersze do client-extension.yaml i wdróż; element pojawi się wśród widżetów.',
    sitevision: 'Użyj modułu HTML. Skrypt może też stać w sekcji head szablonu.',
    optimizely: 'W edytorze tekstu wklej odnośnik. Programiści mogą przygotować blok z elementem.',
    umbraco: 'W edytorze tekstu wklej odnośnik. Programiści mogą wpisać element do szablonu.',
    joomla:
      'Wklej odnośnik. Gdy Twoja grupa ma „Bez filtrowania”, moduł własny przyjmie też element.',
    plone: 'Filtr HTML w Plone zostawia odnośniki. Wklej odnośnik; skrypt należy do motywu.',
    sharepoint:
      'Użyj składnika Osadź i wklej ramkę. Nie przyjmuje on skryptów, więc ramka zachowa wysokość podaną w wierszu. Administrator musi najpierw dopuścić serwer ramki w zabezpieczeniach pól HTML.',
    wix: 'Dodaj „Osadź witrynę” i wklej adres. Musi zaczynać się od https.',
    squarespace:
      'Dodaj blok kodu (HTML) i wklej oba wiersze. Twój plan musi zezwalać tam na JavaScript.',
    webflow:
      'Dodaj Code Embed i wklej oba wiersze. Wymaga to płatnego planu, a efekt widać tylko na opublikowanej stronie.',
    'google-sites': 'Wstaw, Umieść, Przez URL: wklej adres.',
    notion: 'Wpisz /embed i wklej adres.',
  },
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  selectedInstead:
    'Przeglądarka nie pozwoliła skopiować. Tekst jest zaznaczony: naciśnij Ctrl+C lub ⌘C.',
  additions: {
    script: 'Raz w sekcji head szablonu',
    styles: 'Raz w arkuszu stylów',
    permission:
      'Źródło leży na innym serwerze niż skrypt. Aby symbole zastępcze, odnośniki i ramki mogły je czytać, dodaj to w sekcji head strony oraz pliku embed.html',
    oembedLink:
      'Zapisz powyższy tekst jako plik pod tym adresem i umieść ten wiersz w sekcji head strony',
    clientExtension: 'client-extension.yaml',
  },
  fixedMoment: 'Widok pozostanie taki jak w wybranej chwili. Usuń ją przed publikacją.',
  sandboxHint:
    'Jeśli system zamyka ramkę atrybutem sandbox, potrzebne są w nim słowa: allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads. Ostatnie dotyczy plików kalendarza.',
  schemeHint:
    'Ramka nie wie, jak wygląda strona wokół niej. Na ciemnej stronie wybierz tło „Ciemne”, a na stronie, która dostosowuje się do urządzenia, „Automatycznie”.',
  shareHint: 'Adres tej strony zawiera wszystkie ustawienia. Wyślij go współpracownikowi.',
  diagnosisHint:
    'Skopiuj źródło opublikowanej strony albo fragment, w którym powinny być wydarzenia, i wklej je tutaj. Nic z tego nie jest uruchamiane ani wysyłane.',
  diagnosisLabel: 'HTML strony albo jej adres w tej witrynie',
  examine: 'Zbadaj',
  carriersLeft: {
    element: 'Element jest na miejscu.',
    placeholder: 'Symbol zastępczy jest na miejscu.',
    link: 'Odnośnik jest na miejscu i to wystarczy.',
    iframe: 'Ramka jest na miejscu.',
  },
  nothingLeft: 'Z kodu nie zostało nic, co mogłoby działać. Użyj odnośnika: przetrwa wszędzie.',
  damage: {
    'element-removed':
      'Nie ma elementu ani symbolu zastępczego, jest tylko odnośnik. Jeśli wklejono któryś z nich, system go usunął.',
    'class-removed': 'Symbol zastępczy stracił klasę. Użyj odnośnika.',
    'data-removed': 'Symbol zastępczy stracił atrybuty data. Użyj odnośnika.',
    'tag-changed': 'Symbol zastępczy nie jest już elementem div. Użyj odnośnika.',
    'shown-as-text':
      'Kod widać jako tekst. Wklej go w widoku źródła albo do bloku HTML, a nie do tekstu.',
    'script-missing':
      'W tym, co wklejono, nie ma naszego skryptu. Musi go wczytać szablon; jeśli to robi, wszystko jest w porządku.',
    'script-held-back':
      'Nasz skrypt jest na stronie, ale coś go wstrzymuje: menedżer zgód albo przyspieszacz, na przykład Rocket Loader lub WP Rocket. Dodaj tam dla niego wyjątek; skrypt niczego nie zapisuje, więc w menedżerze zgód jest „niezbędny”.',
    'link-changed':
      'Adres odnośnika zmieniono lub schowano w innym. Poproś o wyjątek dla niego albo użyj ramki.',
    'escaped-twice':
      'Znak & w adresie zakodowano o jeden raz za dużo (&amp;amp;). Nadal jest zrozumiały; przed następną edycją tego miejsca wklej kod na nowo.',
    'sandbox-without-scripts':
      'Ramka jest zamknięta bez skryptów. Potrzebuje sandbox="allow-scripts".',
    'sandbox-without-popups':
      'Odnośniki w ramce się nie otwierają albo otwierają się z jej ograniczeniami. Jej sandbox musi też zawierać allow-popups allow-popups-to-escape-sandbox.',
    'sandbox-without-downloads':
      'Ramka nie może zapisywać plików kalendarza. Jej sandbox musi też zawierać allow-downloads.',
    'email-cloaked':
      'W danych JSON na stronie ochrona adresów e-mail wstawiła w ich miejsce własny kod. Wyłącz ją dla tej strony albo umieść źródło w pliku.',
    'markup-in-json':
      'W danych JSON na stronie są znaczniki, które wstawił system. Zapisz JSON w jednym wierszu albo umieść źródło w pliku.',
    'json-broken':
      'Danych JSON na stronie nie da się odczytać: są ucięte albo mają błąd, często zmienione cudzysłowy. Umieść źródło w pliku.',
    'feed-elsewhere':
      'Źródło leży na innym serwerze niż embed.html. Jest czytane tylko wtedy, gdy <meta name="regio-allowed-feeds"> w sekcji head strony (i pliku embed.html) wymienia ten serwer.',
    'all-removed': 'Nie ma elementu, symbolu zastępczego ani odnośnika.',
  },
  unharmed: 'Wszystko jest na swoim miejscu.',
  foreignPage: 'Można pobierać tylko strony z tej witryny. Wklej zamiast tego źródło strony.',
  unreachablePage: 'Nie udało się pobrać strony. Sprawdź adres albo wklej źródło strony.',
  badOptions: 'Ustawienia, których nie można użyć:',
};
