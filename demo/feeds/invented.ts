import { dayAfter, monthAfter, workdayAfter } from './days.js';
import type { FeedEvent, Place } from './format.js';

export { themes } from './themes.js';

const brusselsOffice: Place = {
  '@type': 'Place',
  name: 'Maison des Régions',
  address: {
    streetAddress: 'Rue de la Passerelle 14',
    postalCode: '1040',
    addressLocality: 'Brussels',
    addressCountry: 'BE',
  },
};

const meetingLink = (path: string): Place => ({
  '@type': 'VirtualLocation',
  name: 'Zoom',
  url: `https://example.org/meet/${path}`,
});

const register = (path: string) => `https://example.org/register/${path}`;

/**
 * Events of four invented offices around `today` (`YYYY-MM-DD`).
 * Between them they are in every state that an event and its registration can be in.
 */
export function inventedEvents(today: string): FeedEvent[] {
  return [
    ...pastEvents(today),
    ...eventsOfToday(today),
    ...eventsByRegistration(today),
    ...changedEvents(today),
    ...uncertainEvents(today),
    ...eventsByForm(today),
  ];
}

/** Over: with a report, a recording, slides, or nothing at all. */
function pastEvents(today: string): FeedEvent[] {
  const rivers = workdayAfter(today, -14);
  const villages = workdayAfter(today, -48);
  const routes = workdayAfter(today, -150);
  const gathering = workdayAfter(today, -371);

  return [
    {
      id: 'rivers-without-borders',
      name: {
        sv: 'Floder utan gränser',
        pl: 'Rzeki bez granic',
        ca: 'Rius sense fronteres',
        en: 'Rivers without borders',
      },
      description: {
        sv: 'Fem regioner berättar hur de planerar för höga flöden tillsammans med grannarna på andra sidan gränsen.',
        pl: 'Pięć regionów opowiada, jak wspólnie z sąsiadami po drugiej stronie granicy przygotowuje się na wezbrania.',
        ca: 'Cinc regions expliquen com planifiquen les crescudes amb els veïns de l’altra banda de la frontera.',
        en: 'Five regions on how they plan for floods together with the neighbours across the border.',
      },
      inLanguage: 'en',
      startDate: `${rivers}T14:00`,
      endDate: `${rivers}T16:30`,
      timeZone: 'Europe/Brussels',
      eventAttendanceMode: 'mixed',
      location: [brusselsOffice, meetingLink('rivers')],
      about: ['water', 'territorial-cohesion'],
      organizer: 'Maison des Régions',
      registration: { method: 'web', url: register('rivers'), validThrough: dayAfter(rivers, -3) },
      subjectOf: [
        {
          rel: 'recording',
          name: {
            sv: 'Inspelning',
            pl: 'Nagranie',
            ca: 'Enregistrament',
            en: 'Recording',
          },
          url: 'https://example.org/rivers/recording',
        },
        {
          rel: 'slides',
          name: {
            sv: 'Presentationer',
            pl: 'Prezentacje',
            ca: 'Presentacions',
            en: 'Slides',
          },
          url: 'https://example.org/rivers/slides',
        },
        {
          rel: 'report',
          name: {
            sv: 'Sammanfattning, fyra sidor',
            pl: 'Podsumowanie, cztery strony',
            ca: 'Resum de quatre pàgines',
            en: 'Summary, four pages',
          },
          url: 'https://example.org/rivers/summary',
        },
      ],
    },
    {
      id: 'pobles-amb-futur',
      name: { ca: 'Pobles amb futur', en: 'Villages with a future' },
      description: {
        ca: 'Jornada sobre habitatge, transport a demanda i fibra òptica als municipis de menys de mil habitants.',
        en: 'A day on housing, transport on demand and fibre in municipalities of fewer than a thousand people.',
      },
      inLanguage: 'ca',
      startDate: `${villages}T09:30`,
      endDate: `${villages}T13:30`,
      timeZone: 'Europe/Madrid',
      eventAttendanceMode: 'offline',
      location: {
        '@type': 'Place',
        name: { ca: 'Antiga Farinera', en: 'The Old Flour Mill' },
        address: { addressLocality: 'Vilarnau de la Serra', addressCountry: 'ES' },
      },
      image: {
        url: '../assets/terraces.svg',
        description: {
          ca: 'Una masia i oliveres en unes terrasses de conreu',
          en: 'A farmhouse and olive trees on terraced fields',
        },
        creditText: 'Il·lustració: Oficina d’Europa',
        width: 1200,
        height: 630,
      },
      about: ['rural', 'services-of-general-interest'],
      organizer: 'Consell Comarcal de la Serra Blava',
      registration: { method: 'email', email: 'europa@serrablava.example.org' },
      subjectOf: [
        {
          rel: 'report',
          name: { ca: 'Conclusions de la jornada', en: 'Conclusions of the day' },
          url: 'https://example.org/pobles/conclusions',
        },
      ],
    },
    {
      id: 'szlaki-kultury',
      name: { pl: 'Szlaki kultury łączą miasta', en: 'Cultural routes link cities' },
      description: {
        pl: 'O tym, jak średnie miasta wspólnie promują swoje dziedzictwo.',
        en: 'How medium-sized cities make their heritage known together.',
      },
      inLanguage: 'pl',
      startDate: `${routes}T11:00`,
      endDate: `${routes}T12:30`,
      timeZone: 'Europe/Warsaw',
      eventAttendanceMode: 'online',
      location: { '@type': 'VirtualLocation', name: 'Teams' },
      about: ['culture'],
      organizer: 'Urząd Miasta Srebrzysk',
      subjectOf: [
        {
          rel: 'recording',
          name: { pl: 'Nagranie spotkania', en: 'Recording of the meeting' },
          url: 'https://example.org/szlaki/nagranie',
        },
      ],
    },
    {
      id: 'regional-gathering',
      name: { sv: 'Mellansundsdagarna i Bryssel', en: 'The Mellansund days in Brussels' },
      description: {
        sv: 'Två dagar då länets kommuner mötte tjänstemän från kommissionen.',
        en: 'Two days on which the county’s municipalities met officials of the Commission.',
      },
      inLanguage: 'sv',
      startDate: gathering,
      endDate: dayAfter(gathering, 1),
      location: 'Bryssel',
      about: ['territorial-cohesion', 'funding'],
      organizer: 'Region Mellansund',
    },
  ];
}

/** In progress, later today, tomorrow. */
function eventsOfToday(today: string): FeedEvent[] {
  const tomorrow = dayAfter(today, 1);

  return [
    {
      id: 'climate-days',
      '@type': 'Festival',
      name: {
        sv: 'Klimatdagarna',
        pl: 'Dni klimatu',
        ca: 'Dies del clima',
        en: 'Climate days',
      },
      description: {
        sv: 'Utställning, föredrag och en stadsvandring varje dag.',
        pl: 'Wystawa, wykłady i codzienny spacer po mieście.',
        ca: 'Exposició, xerrades i una passejada per la ciutat cada dia.',
        en: 'An exhibition, talks, and a walk through the city every day.',
      },
      startDate: dayAfter(today, -1),
      endDate: dayAfter(today, 2),
      timeZone: 'Europe/Brussels',
      eventAttendanceMode: 'offline',
      location: brusselsOffice,
      about: ['energy-climate', 'green-cities'],
      keywords: ['#ClimateDays'],
      organizer: 'Maison des Régions',
      isAccessibleForFree: true,
      registration: {
        method: 'onSite',
        description: {
          sv: 'Du anmäler dig i receptionen när du kommer.',
          pl: 'Zapisy w recepcji, w dniu wizyty.',
          ca: 'Us podeu inscriure a la recepció en arribar.',
          en: 'Sign up at the reception when you arrive.',
        },
      },
    },
    {
      id: 'eu-funding-live',
      name: {
        sv: 'Fråga om EU-stöd – direktsänd frågestund',
        pl: 'Zapytaj o fundusze – pytania na żywo',
        ca: 'Pregunteu sobre els fons europeus, en directe',
        en: 'Ask about EU funding – live questions and answers',
      },
      description: {
        sv: 'Två rådgivare svarar på frågor om vårens utlysningar. Ställ din fråga i chatten.',
        pl: 'Dwoje doradców odpowiada na pytania o wiosenne nabory. Pytania można zadawać na czacie.',
        ca: 'Dues persones assessores responen preguntes sobre les convocatòries de primavera. Feu les vostres preguntes al xat.',
        en: 'Two advisers answer questions about this spring’s calls. Put yours in the chat.',
      },
      inLanguage: ['sv', 'en'],
      startDate: `${today}T18:00`,
      endDate: `${today}T19:30`,
      timeZone: 'Europe/Stockholm',
      eventAttendanceMode: 'online',
      location: meetingLink('funding'),
      about: ['funding'],
      organizer: 'Region Mellansund, Brysselkontoret',
      registration: { method: 'web', url: register('funding'), validThrough: `${today}T17:30` },
    },
    {
      id: 'europe-open-house',
      name: { pl: 'Dzień otwarty Punktu Europejskiego', en: 'Open day of the Europe Point' },
      startDate: `${today}T10:00`,
      endDate: `${today}T16:00`,
      timeZone: 'Europe/Warsaw',
      eventAttendanceMode: 'offline',
      location: {
        '@type': 'Place',
        name: 'Punkt Europejski',
        address: {
          streetAddress: 'Rynek 3',
          addressLocality: 'Srebrzysk',
          addressCountry: 'PL',
        },
      },
      about: ['funding', 'youth'],
      organizer: 'Urząd Miasta Srebrzysk',
      isAccessibleForFree: true,
      registration: { status: 'notRequired' },
    },
    {
      id: 'breakfast-briefing',
      name: {
        sv: 'Frukostmöte: nästa långtidsbudget',
        pl: 'Spotkanie przy śniadaniu: kolejny budżet wieloletni',
        ca: 'Esmorzar informatiu: el proper pressupost plurianual',
        en: 'Breakfast briefing: the next long-term budget',
      },
      startDate: `${tomorrow}T08:30`,
      endDate: `${tomorrow}T10:00`,
      timeZone: 'Europe/Brussels',
      doorTime: '08:15',
      eventAttendanceMode: 'offline',
      location: { ...brusselsOffice, room: '2.04' },
      about: ['territorial-cohesion', 'funding'],
      organizer: 'Maison des Régions',
      maximumAttendeeCapacity: 25,
      registration: {
        status: 'open',
        method: 'web',
        url: register('breakfast'),
        validThrough: `${today}T23:00`,
        inventoryLevel: 3,
      },
    },
  ];
}

/** One for each state of registration, and one for each way to register. */
function eventsByRegistration(today: string): FeedEvent[] {
  const heat = workdayAfter(today, 6);
  const batteries = workdayAfter(today, 4);
  const libraries = workdayAfter(today, 9);
  const ports = workdayAfter(today, 5);
  const summit = workdayAfter(today, 62);
  const schools = workdayAfter(today, 90);
  const mayors = workdayAfter(today, 18);
  const food = workdayAfter(today, 21);
  const seniors = workdayAfter(today, 12);
  const market = workdayAfter(today, 8);
  const lecture = workdayAfter(today, 10);
  const trains = workdayAfter(today, 26);

  return [
    {
      id: 'district-heating',
      name: {
        sv: 'Fjärrvärme i små städer',
        pl: 'Ciepło systemowe w małych miastach',
        ca: 'Xarxes de calor en ciutats petites',
        en: 'District heating in small cities',
      },
      description: {
        sv: 'Studiebesök och samtal om spillvärme från industrin.',
        en: 'A site visit, and a talk about waste heat from industry.',
      },
      inLanguage: 'en',
      startDate: `${heat}T13:00`,
      endDate: `${heat}T17:00`,
      timeZone: 'Europe/Stockholm',
      eventAttendanceMode: 'offline',
      location: {
        '@type': 'Place',
        name: 'Värmeverket',
        address: { addressLocality: 'Sundby hamn', addressCountry: 'SE' },
      },
      about: ['energy-climate', 'circular-economy'],
      organizer: 'Region Mellansund',
      registration: {
        status: 'open',
        method: 'web',
        url: register('heat'),
        validThrough: dayAfter(today, 2),
      },
    },
    {
      id: 'battery-skills',
      name: {
        sv: 'Kompetens för batteriindustrin',
        pl: 'Kadry dla przemysłu bateryjnego',
        en: 'Skills for the battery industry',
      },
      startDate: `${batteries}T09:00`,
      endDate: `${batteries}T15:30`,
      timeZone: 'Europe/Brussels',
      eventAttendanceMode: 'offline',
      location: brusselsOffice,
      about: ['skills', 'green-transition'],
      organizer: ['Region Mellansund', 'AmberLink'],
      maximumAttendeeCapacity: 60,
      remainingAttendeeCapacity: 0,
      registration: {
        status: 'full',
        method: 'web',
        url: register('batteries'),
        inventoryLevel: 0,
      },
    },
    {
      id: 'living-libraries',
      name: {
        sv: 'Bibliotek som mötesplats',
        pl: 'Biblioteka jako miejsce spotkań',
        ca: 'Biblioteques, punts de trobada',
        en: 'Libraries as meeting places',
      },
      description: {
        ca: 'Visita a tres biblioteques de barri i taller sobre participació.',
        en: 'A visit to three neighbourhood libraries, and a workshop on taking part.',
      },
      startDate: `${libraries}T10:00`,
      endDate: `${libraries}T14:00`,
      timeZone: 'Europe/Madrid',
      eventAttendanceMode: 'offline',
      location: {
        '@type': 'Place',
        name: 'Biblioteca de la Plaça Vella',
        address: { addressLocality: 'Vilarnau de la Serra', addressCountry: 'ES' },
      },
      about: ['culture', 'participation'],
      organizer: 'Consell Comarcal de la Serra Blava',
      registration: {
        status: 'waitingList',
        method: 'web',
        url: register('libraries'),
        waitingList: 'https://example.org/register/libraries/waiting-list',
      },
    },
    {
      id: 'small-ports',
      name: { pl: 'Małe porty, duże plany', en: 'Small ports, big plans' },
      startDate: `${ports}T12:00`,
      endDate: `${ports}T16:00`,
      timeZone: 'Europe/Warsaw',
      eventAttendanceMode: 'offline',
      location: {
        '@type': 'Place',
        name: 'Stary Spichlerz',
        address: { addressLocality: 'Srebrzysk', addressCountry: 'PL' },
      },
      about: ['water', 'mobility'],
      organizer: { name: 'AmberLink', url: 'https://example.org/amberlink' },
      registration: { method: 'web', url: register('ports'), validThrough: dayAfter(today, -3) },
    },
    {
      id: 'nordic-summit',
      name: {
        sv: 'Toppmöte för nordliga regioner',
        pl: 'Szczyt regionów północnych',
        en: 'Summit of the northern regions',
      },
      startDate: `${summit}T10:00`,
      endDate: `${dayAfter(summit, 1)}T15:00`,
      timeZone: 'Europe/Helsinki',
      eventAttendanceMode: 'offline',
      location: {
        '@type': 'Place',
        name: 'Kongressituvat',
        address: { addressLocality: 'Oulu', addressCountry: 'FI' },
      },
      about: ['territorial-cohesion', 'services-of-general-interest'],
      organizer: 'AmberLink',
      registration: {
        method: 'web',
        url: register('summit'),
        validFrom: `${workdayAfter(today, 14)}T09:00`,
        validThrough: dayAfter(summit, -14),
      },
    },
    {
      id: 'schools-exchange',
      name: {
        sv: 'Skolor i utbyte',
        pl: 'Wymiana szkolna',
        ca: 'Intercanvi d’escoles',
        en: 'Schools in exchange',
      },
      startDate: schools,
      timeZone: 'Europe/Warsaw',
      location: 'Srebrzysk',
      about: ['youth', 'skills'],
      organizer: 'Urząd Miasta Srebrzysk',
      toBeAnnounced: ['startTime', 'location.name', 'registration'],
      registration: { status: 'toBeAnnounced' },
    },
    {
      id: 'mayors-dinner',
      name: {
        sv: 'Rundabordssamtal för kommunalråd',
        ca: 'Taula rodona d’alcaldes i alcaldesses',
        en: 'Round table of mayors',
      },
      startDate: `${mayors}T18:30`,
      endDate: `${mayors}T21:00`,
      timeZone: 'Europe/Brussels',
      eventAttendanceMode: 'offline',
      location: brusselsOffice,
      about: ['territorial-cohesion'],
      organizer: 'Maison des Régions',
      registration: {
        method: 'invitation',
        description: {
          sv: 'Inbjudan skickas till kommunernas kanslier.',
          ca: 'La invitació s’envia a les secretaries dels ajuntaments.',
          en: 'Invitations are sent to the town halls’ secretariats.',
        },
      },
    },
    {
      id: 'cuina-de-proximitat',
      name: {
        ca: 'Cuina de proximitat a les escoles',
        en: 'Local food in school kitchens',
        sv: 'Närproducerad mat i skolköken',
      },
      description: {
        ca: 'Taller pràctic per a equips de cuina i responsables de compra pública.',
        en: 'A hands-on workshop for kitchen staff and public buyers.',
        sv: 'Praktisk verkstad för kökspersonal och offentliga inköpare.',
      },
      inLanguage: 'ca',
      startDate: `${food}T09:30`,
      endDate: `${food}T13:00`,
      timeZone: 'Europe/Madrid',
      eventAttendanceMode: 'offline',
      location: {
        '@type': 'Place',
        name: 'Escola Les Moreres',
        address: { addressLocality: 'Sant Pol de la Vall', addressCountry: 'ES' },
      },
      about: ['rural', 'circular-economy'],
      organizer: 'Consell Comarcal de la Serra Blava',
      contactPoint: {
        name: 'Oficina d’Europa',
        email: 'europa@serrablava.example.org',
      },
      registration: {
        method: 'email',
        email: 'europa@serrablava.example.org',
        validThrough: dayAfter(food, -7),
      },
    },
    {
      id: 'digital-trygghet',
      name: { sv: 'Trygg på nätet – för seniorer', en: 'Safe online – for senior citizens' },
      inLanguage: 'sv',
      startDate: `${seniors}T13:30`,
      endDate: `${seniors}T15:00`,
      timeZone: 'Europe/Stockholm',
      eventAttendanceMode: 'offline',
      location: {
        '@type': 'Place',
        name: 'Folkets hus',
        room: 'Lilla salen',
        address: { addressLocality: 'Sundby hamn', addressCountry: 'SE' },
      },
      about: ['digital-transition'],
      organizer: 'Region Mellansund',
      registration: {
        method: 'phone',
        telephone: '+46 8 465 004 12',
        description: {
          sv: 'Ring vardagar klockan 9–12.',
          en: 'Call on weekdays between 9 and 12.',
        },
      },
    },
    {
      id: 'repair-market',
      name: { pl: 'Targ napraw i wymiany', en: 'Repair and swap market' },
      inLanguage: 'pl',
      startDate: `${market}T11:00`,
      endDate: `${market}T17:00`,
      timeZone: 'Europe/Warsaw',
      eventAttendanceMode: 'offline',
      location: {
        '@type': 'Place',
        name: 'Hala targowa',
        address: { addressLocality: 'Srebrzysk', addressCountry: 'PL' },
      },
      about: ['circular-economy'],
      organizer: 'Urząd Miasta Srebrzysk',
      registration: { method: 'onSite' },
    },
    {
      id: 'bauhaus-lecture',
      name: {
        sv: 'Vackert, hållbart, tillsammans: öppen föreläsning',
        pl: 'Pięknie, zrównoważenie, razem: wykład otwarty',
        ca: 'Bell, sostenible i compartit: conferència oberta',
        en: 'Beautiful, sustainable, together: an open lecture',
      },
      startDate: `${lecture}T17:00`,
      endDate: `${lecture}T18:00`,
      timeZone: 'Europe/Brussels',
      eventAttendanceMode: 'online',
      location: { '@type': 'VirtualLocation', url: 'https://example.org/live/bauhaus' },
      about: ['neb', 'green-cities'],
      organizer: 'Maison des Régions',
      registration: { method: 'none', status: 'notRequired' },
    },
    {
      id: 'night-trains',
      name: {
        sv: 'Nattåg mellan regioner',
        pl: 'Nocne pociągi między regionami',
        ca: 'Trens nocturns entre regions',
        en: 'Night trains between regions',
      },
      startDate: `${trains}T10:00`,
      endDate: `${trains}T12:00`,
      timeZone: 'Europe/Brussels',
      eventAttendanceMode: 'offline',
      location: brusselsOffice,
      about: ['mobility', 'green-transition'],
      organizer: 'Maison des Régions',
      registration: {
        status: 'limited',
        method: 'web',
        url: register('night-trains'),
        validThrough: dayAfter(trains, -2),
        eligibleQuantity: {
          maxValue: 2,
          unitText: {
            sv: 'personer per organisation',
            pl: 'osoby z jednej organizacji',
            ca: 'persones per organització',
            en: 'people per organisation',
          },
        },
      },
    },
  ];
}

/** Cancelled, postponed, rescheduled, moved online. */
function changedEvents(today: string): FeedEvent[] {
  const forests = workdayAfter(today, 7);
  const wind = workdayAfter(today, 15);
  const tourism = workdayAfter(today, 39);
  const health = workdayAfter(today, 13);

  return [
    {
      id: 'forest-excursion',
      name: {
        sv: 'Skogsexkursion: hyggesfritt i praktiken',
        en: 'Forest excursion: continuous cover in practice',
      },
      description: {
        sv: 'Ställs in på grund av stormskador längs vägen.',
        en: 'Cancelled because of storm damage along the road.',
      },
      startDate: `${forests}T08:00`,
      endDate: `${forests}T16:00`,
      timeZone: 'Europe/Stockholm',
      eventStatus: 'cancelled',
      eventAttendanceMode: 'offline',
      location: 'Sundby hamn',
      about: ['rural', 'green-transition'],
      organizer: 'Region Mellansund',
      registration: { method: 'web', url: register('forest') },
    },
    {
      id: 'offshore-wind',
      name: {
        sv: 'Havsbaserad vindkraft och fisket',
        pl: 'Morska energetyka wiatrowa a rybołówstwo',
        en: 'Offshore wind and fisheries',
      },
      startDate: `${wind}T09:00`,
      endDate: `${wind}T12:00`,
      timeZone: 'Europe/Warsaw',
      eventStatus: 'postponed',
      eventAttendanceMode: 'offline',
      location: {
        '@type': 'Place',
        name: 'Dom Rybaka',
        address: { addressLocality: 'Srebrzysk', addressCountry: 'PL' },
      },
      about: ['energy-climate', 'water'],
      organizer: 'AmberLink',
      toBeAnnounced: ['startDate'],
    },
    {
      id: 'turisme-tranquil',
      name: {
        ca: 'Turisme tranquil: menys presses, més territori',
        pl: 'Turystyka bez pośpiechu',
        en: 'Slow tourism',
      },
      startDate: `${tourism}T10:00`,
      endDate: `${tourism}T13:30`,
      previousStartDate: `${workdayAfter(today, 11)}T10:00`,
      timeZone: 'Europe/Madrid',
      eventStatus: 'rescheduled',
      eventAttendanceMode: 'offline',
      location: {
        '@type': 'Place',
        name: 'Casal de Cultura',
        address: { addressLocality: 'Sant Pol de la Vall', addressCountry: 'ES' },
      },
      about: ['culture', 'rural'],
      organizer: 'Consell Comarcal de la Serra Blava',
      registration: {
        method: 'web',
        url: register('turisme'),
        validThrough: dayAfter(tourism, -5),
      },
    },
    {
      id: 'e-health',
      name: {
        sv: 'Digital vård över gränsen',
        pl: 'Cyfrowa opieka zdrowotna ponad granicami',
        ca: 'Salut digital transfronterera',
        en: 'Digital health care across borders',
      },
      startDate: `${health}T13:00`,
      endDate: `${health}T15:00`,
      timeZone: 'Europe/Brussels',
      eventStatus: 'movedOnline',
      eventAttendanceMode: 'online',
      location: meetingLink('e-health'),
      about: ['health', 'digital-transition'],
      organizer: 'Maison des Régions',
      registration: {
        method: 'web',
        url: register('e-health'),
        validThrough: dayAfter(health, -1),
      },
    },
  ];
}

/** Not settled yet: provisional days, a month, a year. */
function uncertainEvents(today: string): FeedEvent[] {
  const assembly = workdayAfter(today, 120);
  const nextYear = Number(today.slice(0, 4)) + 1;

  return [
    {
      id: 'youth-assembly',
      name: {
        sv: 'Ungdomarnas regionmöte',
        pl: 'Młodzieżowe zgromadzenie regionów',
        ca: 'Assemblea juvenil de les regions',
        en: 'Youth assembly of the regions',
      },
      startDate: assembly,
      endDate: dayAfter(assembly, 2),
      timeZone: 'Europe/Brussels',
      provisional: true,
      location: 'Brussels',
      about: ['youth', 'participation'],
      organizer: 'Maison des Régions',
      toBeAnnounced: ['subEvent', 'registration'],
    },
    {
      id: 'study-trip',
      name: {
        sv: 'Studieresa till Katalonien',
        pl: 'Wyjazd studyjny do Katalonii',
        ca: 'Visita d’estudi a Catalunya',
        en: 'Study trip to Catalonia',
      },
      startDate: monthAfter(today, 8),
      provisional: true,
      about: ['circular-economy', 'rural'],
      organizer: ['Region Mellansund', 'Consell Comarcal de la Serra Blava'],
      toBeAnnounced: ['startTime', 'location', 'registration'],
    },
    {
      id: 'partnership-conference',
      name: {
        sv: 'Partnerskapskonferensen',
        pl: 'Konferencja partnerska',
        en: 'Partnership conference',
      },
      description: { en: 'All we know so far is the year.', sv: 'Ännu vet vi bara vilket år.' },
      startDate: String(nextYear),
      provisional: true,
      about: ['territorial-cohesion'],
      organizer: 'AmberLink',
    },
    {
      id: 'lighthouse-forum',
      name: { en: 'Lighthouse forum', pl: 'Forum Latarnia' },
      startDate: dayAfter(today, 400),
      timeZone: 'Europe/Riga',
      location: 'Liepāja',
      about: ['water', 'culture'],
      organizer: 'AmberLink',
      toBeAnnounced: ['startTime', 'location.name', 'registration'],
    },
    { name: 'Informationsmöte för nya kommuner', startDate: workdayAfter(today, 17) },
  ];
}

/** Hybrid, far-off zones, series, prices, and texts that are longer than they should be. */
function eventsByForm(today: string): FeedEvent[] {
  const hybrid = workdayAfter(today, 24);
  const atlantic = workdayAfter(today, 16);
  const conference = workdayAfter(today, 75);
  const free = workdayAfter(today, 28);
  const assets = workdayAfter(today, 33);
  const long = workdayAfter(today, 42);
  const forum = workdayAfter(today, 55);
  const matchmaking = workdayAfter(today, 30);
  const school = [20, 34, 48].map((count) => workdayAfter(today, count)) as [
    string,
    string,
    string,
  ];
  const alumni = workdayAfter(today, 100);

  return [
    {
      id: 'reunio-hibrida',
      name: {
        ca: 'Comunitats energètiques locals',
        sv: 'Lokala energigemenskaper',
        en: 'Local energy communities',
      },
      description: {
        ca: 'Quatre municipis mostren com comparteixen l’energia del sol. També en línia, amb interpretació a l’anglès.',
        sv: 'Fyra kommuner visar hur de delar på solens energi. Även på nätet, med tolkning till engelska.',
        en: 'Four municipalities show how they share energy from the sun. Also online, interpreted into English.',
      },
      inLanguage: ['ca', 'en'],
      startDate: `${hybrid}T16:00`,
      endDate: `${hybrid}T18:30`,
      timeZone: 'Europe/Madrid',
      eventAttendanceMode: 'mixed',
      location: [
        {
          '@type': 'Place',
          name: 'Palau de la Diputació Vella',
          room: { ca: 'Sala dels Arcs', en: 'Arches Hall' },
          address: {
            streetAddress: 'Carrer de les Basses 8',
            postalCode: '08001',
            addressLocality: 'Barcelona',
            addressCountry: 'ES',
          },
        },
        meetingLink('energia'),
      ],
      about: ['energy-climate', 'participation'],
      organizer: 'Consell Comarcal de la Serra Blava',
      registration: {
        method: 'web',
        url: register('energia'),
        validThrough: `${dayAfter(hybrid, -1)}T14:00`,
      },
    },
    {
      id: 'transatlantic-call',
      name: {
        sv: 'Samtal över Atlanten om vattenkraft',
        ca: 'Conversa transatlàntica sobre energia hidroelèctrica',
        en: 'Transatlantic conversation on hydropower',
      },
      inLanguage: 'en',
      startDate: `${atlantic}T10:00`,
      endDate: `${atlantic}T11:15`,
      timeZone: 'America/Toronto',
      eventAttendanceMode: 'online',
      location: meetingLink('hydro'),
      about: ['energy-climate', 'water'],
      organizer: 'Maison des Régions',
      registration: { method: 'web', url: register('hydro'), validThrough: dayAfter(atlantic, -1) },
    },
    {
      id: 'project-school',
      '@type': 'EventSeries',
      name: {
        sv: 'Projektskolan',
        pl: 'Szkoła projektów',
        ca: 'Escola de projectes',
        en: 'Project school',
      },
      description: {
        sv: 'Tre eftermiddagar: från idé till ansökan.',
        pl: 'Trzy popołudnia: od pomysłu do wniosku.',
        ca: 'Tres tardes: de la idea a la sol·licitud.',
        en: 'Three afternoons: from the idea to the application.',
      },
      timeZone: 'Europe/Brussels',
      about: ['funding', 'skills'],
      organizer: 'Maison des Régions',
      registration: {
        method: 'web',
        url: register('school'),
        validThrough: dayAfter(school[0], -4),
      },
      subEvent: [
        {
          id: 'project-school-1',
          '@type': 'EducationEvent',
          name: { sv: 'Idén', pl: 'Pomysł', ca: 'La idea', en: 'The idea' },
          startDate: `${school[0]}T13:00`,
          endDate: `${school[0]}T16:00`,
          timeZone: 'Europe/Brussels',
          eventAttendanceMode: 'online',
          location: meetingLink('school'),
        },
        {
          id: 'project-school-2',
          '@type': 'EducationEvent',
          name: {
            sv: 'Partnerskapet',
            pl: 'Partnerstwo',
            ca: 'El partenariat',
            en: 'The partnership',
          },
          startDate: `${school[1]}T13:00`,
          endDate: `${school[1]}T16:00`,
          timeZone: 'Europe/Brussels',
          eventAttendanceMode: 'online',
          location: meetingLink('school'),
        },
        {
          id: 'project-school-3',
          '@type': 'EducationEvent',
          name: { sv: 'Ansökan', pl: 'Wniosek', ca: 'La sol·licitud', en: 'The application' },
          startDate: `${school[2]}T10:00`,
          endDate: `${school[2]}T16:00`,
          timeZone: 'Europe/Brussels',
          eventAttendanceMode: 'offline',
          location: { ...brusselsOffice, room: '1.12' },
        },
      ],
    },
    {
      id: 'project-school-alumni',
      name: {
        sv: 'Återträff för projektskolan',
        pl: 'Spotkanie absolwentów szkoły projektów',
        ca: 'Retrobament de l’escola de projectes',
        en: 'Project school reunion',
      },
      startDate: `${alumni}T17:00`,
      timeZone: 'Europe/Brussels',
      location: brusselsOffice,
      about: ['funding'],
      superEvent: 'project-school',
      toBeAnnounced: ['endDate'],
    },
    {
      id: 'cohesion-conference',
      '@type': 'BusinessEvent',
      name: {
        sv: 'Konferens: sammanhållning efter 2027',
        pl: 'Konferencja: spójność po 2027 roku',
        ca: 'Conferència: la cohesió després del 2027',
        en: 'Conference: cohesion after 2027',
      },
      startDate: `${conference}T09:00`,
      endDate: `${dayAfter(conference, 1)}T14:00`,
      timeZone: 'Europe/Brussels',
      eventAttendanceMode: 'offline',
      location: brusselsOffice,
      about: ['territorial-cohesion', 'smart-specialisation'],
      keywords: ['#CohesionNext'],
      organizer: 'Maison des Régions',
      isAccessibleForFree: false,
      maximumAttendeeCapacity: 220,
      offers: [
        {
          '@type': 'Offer',
          name: {
            sv: 'Tidig anmälan',
            pl: 'Wczesna rejestracja',
            ca: 'Inscripció anticipada',
            en: 'Early registration',
          },
          price: 90,
          priceCurrency: 'EUR',
          url: register('cohesion'),
          availability: 'https://schema.org/InStock',
          validThrough: dayAfter(today, 30),
        },
        {
          '@type': 'Offer',
          name: { sv: 'Ordinarie', pl: 'Normalny', ca: 'Ordinària', en: 'Regular' },
          price: 120,
          priceCurrency: 'EUR',
          url: register('cohesion'),
          availability: 'https://schema.org/InStock',
          validThrough: dayAfter(conference, -10),
        },
      ],
    },
    {
      id: 'bezplatne-warsztaty',
      name: { pl: 'Bezpłatne warsztaty: otwarte dane w gminie' },
      description: {
        pl: 'Jak krok po kroku udostępnić dane miasta mieszkańcom i firmom.',
      },
      inLanguage: 'pl',
      startDate: `${free}T09:00`,
      endDate: `${free}T13:00`,
      timeZone: 'Europe/Warsaw',
      eventAttendanceMode: 'offline',
      location: {
        '@type': 'Place',
        name: 'Centrum Cyfrowe',
        room: '5',
        address: { addressLocality: 'Srebrzysk', addressCountry: 'PL' },
      },
      about: ['digital-transition'],
      organizer: 'Urząd Miasta Srebrzysk',
      isAccessibleForFree: true,
      registration: {
        method: 'web',
        url: register('dane'),
        price: 0,
        priceCurrency: 'PLN',
        validThrough: dayAfter(free, -1),
        inventoryLevel: 14,
      },
    },
    {
      id: 'shared-services',
      name: {
        sv: 'Samhällsservice där få bor',
        pl: 'Usługi publiczne tam, gdzie mieszka niewielu',
        ca: 'Serveis públics on viu poca gent',
        en: 'Public services where few people live',
      },
      startDate: `${assets}T10:00`,
      endDate: `${assets}T15:00`,
      timeZone: 'Europe/Helsinki',
      eventAttendanceMode: 'online',
      location: meetingLink('services'),
      about: ['services-of-general-interest', 'urban-assets', 'resilience', 'diversity'],
      organizer: 'AmberLink',
      registration: {
        method: 'web',
        url: register('services'),
        validThrough: dayAfter(assets, -7),
      },
    },
    {
      id: 'overlong-title',
      name: {
        sv: 'Gränsöverskridande erfarenhetsutbyte om klimatanpassningsstrategier, vattenförvaltningsplaner och långsiktig kompetensförsörjning för kommuner, regioner, lärosäten och civilsamhällesorganisationer runt Östersjön',
        pl: 'Transgraniczna wymiana doświadczeń w zakresie strategii adaptacji do zmian klimatu, planów gospodarowania wodami oraz długofalowego kształcenia kadr dla gmin, regionów, uczelni i organizacji społecznych wokół Bałtyku',
        ca: 'Intercanvi transfronterer d’experiències sobre estratègies d’adaptació al canvi climàtic, plans de gestió de l’aigua i formació a llarg termini per a municipis, regions, universitats i entitats de la societat civil de l’entorn de la mar Bàltica',
        en: 'Cross-border exchange of experience on climate adaptation strategies, river basin management plans and long-term skills development for municipalities, regions, universities and civil society organisations around the Baltic Sea',
      },
      alternateName: {
        sv: 'Klimatanpassning runt Östersjön',
        pl: 'Adaptacja do zmian klimatu wokół Bałtyku',
        ca: 'Adaptació climàtica a la Bàltica',
        en: 'Climate adaptation around the Baltic',
      },
      startDate: `${long}T09:00`,
      endDate: `${long}T16:00`,
      timeZone: 'Europe/Stockholm',
      eventAttendanceMode: 'offline',
      location: 'Sundby hamn',
      about: ['energy-climate', 'water', 'skills'],
      organizer: 'AmberLink',
      registration: { method: 'email', email: 'office@amberlink.example.org' },
    },
    {
      id: 'amberlink-forum',
      name: {
        sv: 'AmberLink-forum',
        pl: 'Forum AmberLink',
        en: 'AmberLink forum',
      },
      description: {
        sv: 'Projektets årliga möte: två dagar, tre parallella spår.',
        pl: 'Doroczne spotkanie projektu: dwa dni, trzy równoległe ścieżki.',
        en: 'The project’s annual meeting: two days, three parallel tracks.',
      },
      inLanguage: 'en',
      startDate: `${forum}T10:00`,
      endDate: `${dayAfter(forum, 1)}T13:00`,
      timeZone: 'Europe/Warsaw',
      eventAttendanceMode: 'offline',
      location: {
        '@type': 'Place',
        name: 'Stocznia Sztuki',
        address: {
          streetAddress: 'Nabrzeże Żaglowe 21',
          addressLocality: 'Gdańsk',
          addressCountry: 'PL',
        },
      },
      image: {
        url: '../assets/harbour.svg',
        description: {
          sv: 'En segelbåt framför husen i en hamn',
          pl: 'Żaglówka na tle domów w porcie',
          en: 'A sailing boat in front of the houses of a harbour',
        },
        creditText: 'Drawing: AmberLink',
        width: 1200,
        height: 630,
      },
      about: ['smart-specialisation', 'water', 'digital-transition'],
      keywords: ['#AmberLink', '#BalticSea'],
      organizer: 'AmberLink',
      registration: { method: 'web', url: register('forum'), validThrough: dayAfter(forum, -12) },
      subEvent: [
        {
          name: { sv: 'Öppning', pl: 'Otwarcie', en: 'Opening' },
          startDate: `${forum}T10:00`,
          endDate: `${forum}T11:00`,
          location: {
            '@type': 'Place',
            name: { pl: 'Sala główna', en: 'Main hall', sv: 'Stora salen' },
          },
        },
        {
          name: {
            sv: 'Spår A: hamnar och havsplanering',
            pl: 'Ścieżka A: porty i planowanie morskie',
            en: 'Track A: ports and maritime planning',
          },
          startDate: `${forum}T11:30`,
          endDate: `${forum}T15:00`,
          location: { '@type': 'Place', name: 'Stocznia Sztuki', room: 'A1' },
        },
        {
          name: {
            sv: 'Spår B: delade digitala tjänster',
            pl: 'Ścieżka B: wspólne usługi cyfrowe',
            en: 'Track B: shared digital services',
          },
          startDate: `${forum}T11:30`,
          endDate: `${forum}T15:00`,
          location: { '@type': 'Place', name: 'Stocznia Sztuki', room: 'A2' },
        },
        {
          name: {
            sv: 'Studiebesök på varvet',
            pl: 'Wizyta studyjna w stoczni',
            en: 'Visit to the shipyard',
          },
          startDate: `${dayAfter(forum, 1)}T09:00`,
          endDate: `${dayAfter(forum, 1)}T13:00`,
        },
      ],
    },
    {
      id: 'matchmaking-day',
      '@type': 'BusinessEvent',
      name: {
        sv: 'Partnersökningsdag: cirkulära städer',
        pl: 'Dzień partnerstw: miasta o obiegu zamkniętym',
        ca: 'Jornada de cerca de socis: ciutats circulars',
        en: 'Partner search day: circular cities',
      },
      description: {
        sv: 'Möt städer och företag som söker partner till nästa utlysning.\n\nPå förmiddagen presenterar tolv städer sina idéer, på eftermiddagen bokar du egna möten på tjugo minuter.',
        pl: 'Spotkaj miasta i firmy, które szukają partnerów do najbliższego naboru.\n\nPrzed południem dwanaście miast przedstawi swoje pomysły, po południu można umówić się na dwudziestominutowe rozmowy.',
        ca: 'Trobeu-vos amb ciutats i empreses que busquen socis per a la propera convocatòria.\n\nAl matí, dotze ciutats presenten les seves idees; a la tarda podeu reservar reunions de vint minuts.',
        en: 'Meet cities and firms that are looking for partners for the next call.\n\nIn the morning twelve cities present their ideas; in the afternoon you book meetings of twenty minutes.',
      },
      inLanguage: ['en', 'sv', 'pl'],
      url: 'https://example.org/matchmaking',
      featured: true,
      startDate: `${matchmaking}T09:00`,
      endDate: `${matchmaking}T17:00`,
      timeZone: 'Europe/Brussels',
      doorTime: '08:30',
      eventAttendanceMode: 'offline',
      location: {
        ...brusselsOffice,
        room: { en: 'Great Hall', sv: 'Stora salen', pl: 'Wielka Sala', ca: 'Sala Gran' },
      },
      image: {
        url: '../assets/rooftops.svg',
        description: {
          sv: 'Tak och gavlar i en stad i skymningen',
          pl: 'Dachy i szczyty kamienic o zmierzchu',
          ca: 'Teulades i façanes d’una ciutat al capvespre',
          en: 'Roofs and gables of a city at dusk',
        },
        creditText: 'Drawing: Maison des Régions',
        width: 1200,
        height: 630,
      },
      about: ['circular-economy', 'green-cities', 'funding'],
      keywords: ['#CircularCities', '#PartnerSearch'],
      audience: ['municipalities', 'regions', 'universities', 'small and medium-sized firms'],
      organizer: [
        { name: 'Maison des Régions', url: 'https://example.org/maison' },
        { name: 'Region Mellansund' },
      ],
      contributor: [
        { name: 'AmberLink', url: 'https://example.org/amberlink' },
        'Consell Comarcal de la Serra Blava',
        'Urząd Miasta Srebrzysk',
      ],
      sponsor: ['Ringvägens sparbank'],
      funder: 'Interreg',
      performer: [
        {
          '@type': 'Person',
          name: 'Ylva Forsmyr',
          jobTitle: {
            sv: 'utvecklingschef',
            en: 'head of development',
            pl: 'dyrektorka ds. rozwoju',
            ca: 'cap de desenvolupament',
          },
          affiliation: 'Region Mellansund',
        },
        {
          '@type': 'Person',
          name: 'Bogna Jaśmińska-Wrzos',
          jobTitle: {
            sv: 'stadsarkitekt',
            en: 'city architect',
            pl: 'architektka miejska',
            ca: 'arquitecta municipal',
          },
          affiliation: 'Urząd Miasta Srebrzysk',
        },
        {
          '@type': 'Person',
          name: 'Arnau Puigferreny',
          affiliation: 'Consell Comarcal de la Serra Blava',
        },
      ],
      contactPoint: [
        {
          name: 'Tove Lingonstad',
          jobTitle: {
            sv: 'samordnare',
            en: 'coordinator',
            pl: 'koordynatorka',
            ca: 'coordinadora',
          },
          email: 'tove@mellansund.example.org',
          telephone: '+46 8 465 004 37',
          worksFor: 'Region Mellansund',
        },
        { name: 'Maison des Régions', email: 'events@maison.example.org' },
      ],
      maximumAttendeeCapacity: 120,
      registration: {
        status: 'open',
        method: 'web',
        url: register('matchmaking'),
        validFrom: dayAfter(today, -20),
        validThrough: dayAfter(matchmaking, -9),
        inventoryLevel: 46,
        eligibleQuantity: {
          minValue: 1,
          maxValue: 3,
          unitText: {
            sv: 'personer per organisation',
            pl: 'osoby z jednej organizacji',
            ca: 'persones per organització',
            en: 'people per organisation',
          },
        },
        description: {
          sv: 'Skriv gärna vilken typ av partner ni söker.',
          pl: 'Prosimy napisać, jakiego partnera Państwo szukają.',
          ca: 'Indiqueu quin tipus de soci busqueu.',
          en: 'Please write what kind of partner you are looking for.',
        },
      },
      subjectOf: [
        {
          rel: 'programme',
          name: { sv: 'Program', pl: 'Program', ca: 'Programa', en: 'Programme' },
          url: 'https://example.org/matchmaking/programme',
        },
        {
          rel: 'previousEdition',
          name: {
            sv: 'Förra årets dag',
            pl: 'Zeszłoroczna edycja',
            ca: 'L’edició de l’any passat',
            en: 'Last year’s edition',
          },
          url: 'https://example.org/matchmaking/last-year',
        },
      ],
    },
  ];
}
