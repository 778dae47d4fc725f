import { allEvents } from '../../demo/feeds/all-events.js';
import type { Feed, FeedEvent, Theme } from '../../demo/feeds/format.js';
import seedText from '../../demo/feeds/seed.json?raw';
import { EVENT_WORDS } from '../../src/model/select.js';
import { rightToLeft } from './right-to-left.js';

/** The day that all stories are told on; a Monday. */
const TODAY = '2030-02-04';

/** The moment they are told at. */
export const NOW = `${TODAY}T12:00:00+01:00`;

/**
 * The moments that one can look at, by a name that an address may carry: Storybook leaves out of links what has
 * other signs.
 */
export const MOMENTS: Readonly<Record<string, readonly [label: string, moment: string]>> = {
  'before-smc': ['1 March 2024, before SMC 2024', '2024-03-01T12:00:00+01:00'],
  'four-weeks-before': ['7 January 2030, four weeks before', '2030-01-07T09:00:00+01:00'],
  noon: ['4 February 2030, noon', NOW],
  'before-deadline': ['the same day, a minute before a deadline', '2030-02-04T17:29:00+01:00'],
  'next-morning': ['the next morning', '2030-02-05T09:00:00+01:00'],
  march: ['15 March 2030', '2030-03-15T12:00:00+01:00'],
  'all-over': ['when all is over', '2035-01-01T00:00:00+01:00'],
};

const all = allEvents(JSON.parse(seedText) as Feed, TODAY);

/** The ids of the events of `feeds/all.json`, for controls. */
export const eventIds = [...EVENT_WORDS, ...all.events.flatMap(({ id }) => id ?? [])];

const withEvents = (events: readonly FeedEvent[], about = all.about) => ({ ...all, about, events });

const isPast = ({ startDate = '9999', endDate = startDate, subEvent }: FeedEvent) =>
  endDate < TODAY && !subEvent;

const sixtyThemes: readonly Theme[] = Array.from({ length: 60 }, (_, index) => {
  const { name } = all.about[index % all.about.length]!;
  const label = typeof name === 'string' ? name : (name.en ?? name.sv ?? '');
  return { termCode: `theme-${index}`, name: `${label} ${2021 + Math.floor(index / 20)}` };
});

const upcoming = all.events.filter((event) => !isPast(event));

/** What the stories' server has, by the name of the file below `feeds/`. */
export const FEEDS: Readonly<Record<string, object>> = {
  all,
  none: withEvents([]),
  over: withEvents(all.events.filter(isPast)),
  minimal: { events: [{ name: 'Informationsmöte för nya kommuner', startDate: '2030-02-21' }] },
  mistakes: withEvents([
    { name: '', startDate: '2030-02-20' },
    ...upcoming.slice(0, 1).map((event) => ({ ...event, endDate: '2029-12-31' })),
    { name: 'Open day', startDate: 'some time in spring' },
    { name: 'Night of the libraries', startDate: '2030-03-01', url: 'javascript:alert(1)' },
  ]),
  status: withEvents([
    {
      id: 'clean-up-day',
      name: 'Clean-up day',
      startDate: '2030-03-08',
      eventStatus: 'on hold' as 'scheduled',
      registration: { url: '/register' },
    },
  ]),
  overlong: withEvents(all.events.filter(({ id }) => id === 'overlong-title')),
  'sixty-themes': withEvents(
    sixtyThemes.map(({ termCode }, index) => {
      const event = upcoming[index % upcoming.length]!;
      return { ...event, id: `${termCode}-event`, about: [termCode] };
    }),
    sixtyThemes,
  ),
  'right-to-left': rightToLeft,
};
