/** What invented offices of regions say of their events. Their zones keep the same time, so that all contenders agree on the order. */

export const themes = [
  {
    code: 'mobility',
    name: { sv: 'Mobilitet', pl: 'Mobilność', ca: 'Mobilitat', en: 'Mobility' },
    subject: {
      sv: 'nattåg och bussar på landsbygden',
      pl: 'nocne pociągi i autobusy na wsi',
      ca: 'trens nocturns i autobusos rurals',
      en: 'night trains and rural buses',
    },
  },
  {
    code: 'circular-economy',
    name: {
      sv: 'Cirkulär ekonomi',
      pl: 'Gospodarka o obiegu zamkniętym',
      ca: 'Economia circular',
      en: 'Circular economy',
    },
    subject: {
      sv: 'återbruk i kommunala byggen',
      pl: 'ponowne użycie w budownictwie gmin',
      ca: 'reutilització en l’obra pública',
      en: 'reuse in public building',
    },
  },
  {
    code: 'energy-climate',
    name: {
      sv: 'Energi och klimat',
      pl: 'Energia i klimat',
      ca: 'Energia i clima',
      en: 'Energy and climate',
    },
    subject: {
      sv: 'fjärrvärme utan bränsle',
      pl: 'ciepło sieciowe bez spalania',
      ca: 'calor de barri sense combustió',
      en: 'district heating without burning',
    },
  },
  {
    code: 'health',
    name: { sv: 'Hälsa', pl: 'Zdrowie', ca: 'Salut', en: 'Health' },
    subject: {
      sv: 'vård nära hemmet',
      pl: 'opieka blisko domu',
      ca: 'atenció a prop de casa',
      en: 'care close to home',
    },
  },
  {
    code: 'culture',
    name: { sv: 'Kultur', pl: 'Kultura', ca: 'Cultura', en: 'Culture' },
    subject: {
      sv: 'kulturvägar mellan små städer',
      pl: 'szlaki kultury małych miast',
      ca: 'rutes culturals entre viles',
      en: 'cultural routes of small towns',
    },
  },
  {
    code: 'funding',
    name: { sv: 'EU-stöd', pl: 'Fundusze', ca: 'Fons europeus', en: 'Funding' },
    subject: {
      sv: 'vårens utlysningar steg för steg',
      pl: 'wiosenne nabory krok po kroku',
      ca: 'les convocatòries pas a pas',
      en: 'this spring’s calls, step by step',
    },
  },
  {
    code: 'water',
    name: { sv: 'Vatten', pl: 'Woda', ca: 'Aigua', en: 'Water' },
    subject: {
      sv: 'floder utan gränser',
      pl: 'rzeki bez granic',
      ca: 'rius sense fronteres',
      en: 'rivers without borders',
    },
  },
  {
    code: 'skills',
    name: { sv: 'Kompetens', pl: 'Umiejętności', ca: 'Competències', en: 'Skills' },
    subject: {
      sv: 'yrkesskolor i utbyte',
      pl: 'wymiana szkół zawodowych',
      ca: 'intercanvi d’escoles professionals',
      en: 'vocational schools in exchange',
    },
  },
];

export const offices = [
  {
    lang: 'sv',
    zone: 'Europe/Stockholm',
    organizer: 'Region Mellansund',
    forms: ['Seminarium', 'Frukostmöte', 'Workshop', 'Studiebesök'],
    places: [
      { name: 'Länsresidenset', street: 'Hamngatan 4', town: 'Sundbruk', country: 'SE' },
      { name: 'Folkets hus', street: 'Storgatan 21', town: 'Älvhamn', country: 'SE' },
    ],
    sentences: [
      'Fem regioner berättar hur de planerar tillsammans med grannarna på andra sidan gränsen.',
      'Vi visar exempel från kommuner av samma storlek och svarar på frågor.',
      'Kaffe och smörgås från halv nio, programmet börjar på slaget.',
    ],
  },
  {
    lang: 'pl',
    zone: 'Europe/Warsaw',
    organizer: 'Urząd Marszałkowski Srebrzysko',
    forms: ['Seminarium', 'Spotkanie robocze', 'Warsztaty', 'Konferencja'],
    places: [
      { name: 'Stary Spichlerz', street: 'Rynek 3', town: 'Srebrzysk', country: 'PL' },
      { name: 'Dom Kultury', street: 'ul. Ogrodowa 12', town: 'Łąkowo', country: 'PL' },
    ],
    sentences: [
      'O tym, jak średnie miasta wspólnie szukają partnerów i pieniędzy na projekty.',
      'Tłumaczenie symultaniczne na język angielski; liczba miejsc jest ograniczona.',
      'Po wystąpieniach rozmowy przy stolikach z osobami, które już to zrobiły.',
    ],
  },
  {
    lang: 'ca',
    zone: 'Europe/Madrid',
    organizer: 'Consell Comarcal de la Serra Blava',
    forms: ['Jornada', 'Taller', 'Taula rodona', 'Esmorzar informatiu'],
    places: [
      { name: 'Antiga Farinera', street: 'Carrer Nou 8', town: 'Vilarnau', country: 'ES' },
      { name: 'Casal', street: 'Plaça Major 1', town: 'Sant Oriol', country: 'ES' },
    ],
    sentences: [
      'Amb experiències de municipis petits i una visita guiada al final del matí.',
      'Les ponències es publicaran l’endemà; hi haurà servei d’acollida per a infants.',
      'Adreçada a personal tècnic, càrrecs electes i entitats del territori.',
    ],
  },
  {
    lang: 'en',
    zone: 'Europe/Brussels',
    organizer: 'Maison des Régions',
    forms: ['Seminar', 'Breakfast briefing', 'Workshop', 'Policy debate'],
    places: [
      {
        name: 'Maison des Régions',
        street: 'Rue de la Passerelle 14',
        town: 'Brussels',
        country: 'BE',
      },
      { name: 'The Glasshouse', street: 'Square des Tilleuls 2', town: 'Brussels', country: 'BE' },
    ],
    sentences: [
      'Four regional offices present what worked, what did not, and what it cost.',
      'Speakers from the Commission and the Committee of the Regions answer questions.',
      'Lunch is served; please tell us what you do not eat when you sign up.',
    ],
  },
];
