import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { RegioEvent } from '../../model/event.js';
import type { View } from '../view.js';

type Draw = (view: View, event: RegioEvent) => unknown;

let draw: Draw | null = null;

/** Whether there is anything to say beyond the summary. */
function hasMore(event: RegioEvent): boolean {
  const lists = [
    event.subEvent,
    event.performer,
    event.organizer,
    event.contributor,
    event.sponsor,
    event.funder,
    event.audience,
    event.contactPoint,
    event.inLanguage,
    event.subjectOf,
    event.keywords,
  ];
  const { superEvent, alternateName, doorTime, image, registration, maximumAttendeeCapacity, description } = event;
  const single = superEvent ?? alternateName ?? doorTime ?? image ?? registration ?? maximumAttendeeCapacity ?? description;
  return single !== null || event.free || lists.some((list) => list.length > 0);
}

/** Details of events: which ones are open, and their drawing, which is loaded when the first one opens. */
export class DetailsToggle implements ReactiveController {
  #host: ReactiveControllerHost;
  #open = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.#open.clear();
  }

  /** Loads the drawing; `null` until it is there. */
  load(): Draw | null {
    if (!draw) void import('./details-view.js').then((module) => {
      draw = module.detailsView;
      this.#host.requestUpdate();
    });
    return draw;
  }

  /** The button that opens an event's details, and these once they are open. */
  view = (view: View, event: RegioEvent) => {
    if (!hasMore(event)) return nothing;
    const isOpen = this.#open.has(event.key);
    const toggle = ({ currentTarget }: Event) => {
      if ((currentTarget as HTMLDetailsElement).open) this.#open.add(event.key);
      else this.#open.delete(event.key);
      this.#host.requestUpdate();
    };
    return html`<details part="details" @toggle=${toggle} ?open=${isOpen}>
      <summary part="details-button">${view.messages.details}</summary>
      ${isOpen ? this.load()?.(view, event) : nothing}
    </details>`;
  };
}
