import type { Failure } from '../failure.js';
import { jsonDamageIn } from './json-damage.js';

const UNITS = { values: 'values', keys: 'different keys', texts: 'different short texts' } as const;

/** What is known of a failure besides its reason, in English; may be empty. */
export function failureDetail({ reason, params }: Failure): string {
  switch (reason) {
    case 'offline':
      return '';
    case 'network':
      return params.isDowngrade ? 'redirected to an address without https' : '';
    case 'timeout':
      return 'no complete answer in time';
    case 'redirected':
      return `to ${params.url}`;
    case 'status':
      return `${params.status}`;
    case 'too-large':
      return params.unit === 'bytes'
        ? `more than ${params.max / 1_000_000} MB`
        : `more than ${params.max} ${UNITS[params.unit]}, which would freeze the page`;
    case 'not-json':
      return `it begins with "${params.text.slice(0, 40)}"${markupIn(params.text)}`;
    case 'no-feed':
      return 'it has no list of "events" and is no JSON-LD of events';
    case 'no-address':
      return params.id ? 'the page has no JSON script with this id' : 'this is no http(s) address';
  }
}

/** Where markup stands in what should be JSON. */
function markupIn(text: string): string {
  const found = jsonDamageIn(text);
  return found?.place ? `, and has markup in it: "…${found.place}…"` : '';
}
