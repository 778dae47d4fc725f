import { troubleOf } from '../../src/feed/trouble.js';
import { failureDetail } from '../../src/model/diagnose/failure-detail.js';

/** What loading a feed threw, as the console shows it. */
export function failureOf(error: unknown) {
  const { failure, ...rest } = troubleOf(error);
  return { reason: failure.reason, detail: failureDetail(failure), ...rest };
}
