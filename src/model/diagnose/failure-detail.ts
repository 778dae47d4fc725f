import type { Failure } from '../failure.js';

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
      return `it begins with "${params.start}"`;
    case 'no-feed':
      return 'it has no list of "events" and is no JSON-LD of events';
    case 'no-address':
      return params.id ? 'the page has no JSON script with this id' : 'this is no http(s) address';
  }
}
