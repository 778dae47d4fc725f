import type { nothing, TemplateResult } from 'lit';
import { detailsOf } from '../../model/details.js';
import type { RegioEvent } from '../../model/event.js';
import { people } from '../event-card/facts.js';
import type { RenderContext } from '../feed-controller.js';
import { fact } from './fact.js';

/** Whom to ask. It comes a moment after what stands below it, and must not move that. */
export function renderContact(
  context: RenderContext,
  event: RegioEvent,
): TemplateResult | typeof nothing {
  const { contactPoint: label } = context.messages.labels;
  return fact(label, people(context, event, detailsOf(event).contactPoint), true);
}
