import type { LitElement } from 'lit';
import type * as Upkeep from '../feed/upkeep.js';
import { upkeepLater } from '../feed/upkeep-later.js';

export type DetailsOf = typeof Upkeep.detailsOf;

let read: DetailsOf | null = null;
/** Who is drawn again once it is there: once each, however often they asked. */
const waiting = new Set<LitElement>();

/** What reads an event's details; `null` until it has been loaded, after which the host is drawn again. */
export function detailsReader(host: LitElement): DetailsOf | null {
  if (read) return read;
  if (waiting.size === 0)
    void upkeepLater()
      .then(
        ({ detailsOf }) => (read = detailsOf),
        () => waiting.clear(),
      )
      .then(() => {
        const hosts = [...waiting];
        waiting.clear();
        hosts.forEach((one) => one.requestUpdate());
      });
  waiting.add(host);
  return null;
}
