import type { Theme } from './format.js';

/** The themes of the invented events, and more languages for those of the seed. */
export const themes: readonly Theme[] = [
  {
    termCode: 'green-transition',
    name: {
      sv: 'Grön omställning',
      pl: 'Zielona transformacja',
      ca: 'Transició verda',
      en: 'Green transition',
    },
  },
  {
    termCode: 'circular-economy',
    name: {
      sv: 'Cirkulär ekonomi',
      pl: 'Gospodarka o obiegu zamkniętym',
      ca: 'Economia circular',
      en: 'Circular economy',
    },
  },
  {
    termCode: 'green-cities',
    name: { sv: 'Gröna städer', pl: 'Zielone miasta', ca: 'Ciutats verdes', en: 'Green cities' },
  },
  {
    termCode: 'neb',
    name: {
      sv: 'Nya europeiska Bauhaus',
      pl: 'Nowy Europejski Bauhaus',
      ca: 'Nova Bauhaus Europea',
      en: 'New European Bauhaus',
    },
  },
  {
    termCode: 'territorial-cohesion',
    name: {
      sv: 'Territoriell sammanhållning',
      pl: 'Spójność terytorialna',
      ca: 'Cohesió territorial',
      en: 'Territorial cohesion',
    },
  },
  {
    termCode: 'digital-transition',
    name: {
      sv: 'Digital omställning',
      pl: 'Transformacja cyfrowa',
      ca: 'Transició digital',
      en: 'Digital transition',
    },
  },
  {
    termCode: 'youth',
    name: {
      sv: 'Ungas inflytande',
      pl: 'Wzmocnienie pozycji młodzieży',
      ca: 'Empoderament juvenil',
      en: 'Youth empowerment',
    },
  },
  {
    termCode: 'smart-specialisation',
    name: {
      sv: 'Smart specialisering',
      pl: 'Inteligentna specjalizacja',
      ca: 'Especialització intel·ligent',
      en: 'Smart specialisation',
    },
  },
  {
    termCode: 'energy-climate',
    name: {
      sv: 'Energi och klimat',
      pl: 'Energia i klimat',
      ca: 'Energia i clima',
      en: 'Energy and climate',
    },
  },
  {
    termCode: 'participation',
    name: {
      sv: 'Förändring genom deltagande och experimenterande',
      pl: 'Zmiana przez uczestnictwo i eksperymentowanie',
      ca: 'Canvi a través de la participació i l’experimentació',
      en: 'Change through participation and experimentation',
    },
  },
  {
    termCode: 'culture',
    name: { sv: 'Kultur', pl: 'Kultura', ca: 'Cultura', en: 'Culture' },
  },
  {
    termCode: 'rural',
    name: {
      sv: 'Landsbygd',
      pl: 'Obszary wiejskie',
      ca: 'Món rural',
      en: 'Rural areas',
    },
  },
  {
    termCode: 'skills',
    name: {
      sv: 'Kompetensförsörjning',
      pl: 'Umiejętności i rynek pracy',
      ca: 'Competències i ocupació',
      en: 'Skills and jobs',
    },
  },
  {
    termCode: 'water',
    name: {
      sv: 'Vatten och hav',
      pl: 'Wody i morza',
      ca: 'Aigua i mar',
      en: 'Water and seas',
    },
  },
  {
    termCode: 'funding',
    name: {
      sv: 'EU-finansiering',
      pl: 'Fundusze europejskie',
      ca: 'Finançament europeu',
      en: 'EU funding',
    },
  },
  {
    termCode: 'services-of-general-interest',
    name: {
      sv: 'Tillgång till grundläggande samhällsservice i glest befolkade områden och i yttersta randområden',
      pl: 'Dostęp do podstawowych usług publicznych na obszarach słabo zaludnionych i w regionach najbardziej oddalonych',
      ca: 'Accés als serveis públics bàsics en zones poc poblades i a les regions ultraperifèriques',
      en: 'Access to essential public services in sparsely populated areas and the outermost regions',
    },
  },
];
