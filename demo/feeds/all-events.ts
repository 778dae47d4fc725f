import type { Feed, Theme } from './format.js';
import { inventedEvents, themes } from './invented.js';

/** The invented events around `today` (`YYYY-MM-DD`), then those of the seed. */
export function allEvents(seed: Feed, today: string): Feed {
  const byCode = new Map<string, Theme>();
  for (const theme of [...seed.about, ...themes]) byCode.set(theme.termCode, theme);

  return {
    ...seed,
    name: {
      sv: 'Regionkontorens kalender',
      pl: 'Kalendarz biur regionalnych',
      ca: 'Agenda de les oficines regionals',
      en: 'Calendar of the regional offices',
    },
    dateModified: today,
    about: [...byCode.values()],
    events: [...inventedEvents(today), ...seed.events],
  };
}
