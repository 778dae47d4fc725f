import { failureDetail } from '../model/diagnose/failure-detail.js';
import { type JsonDamage, jsonDamageIn } from '../model/diagnose/json-damage.js';
import { sentences } from '../model/diagnose/sentences.en.js';
import type { Failure, FailureReason } from '../model/failure.js';
import { type Problem, sentenceFor } from '../model/problem.js';

const MAX_SHOWN_PROBLEMS = 50;

const ADVICE: Readonly<Record<FailureReason, string>> = {
  offline: 'The browser is offline. It will try again as soon as it is online.',
  network:
    'No answer came, and browsers do not tell why. If the address opens in a tab, the likely cause is CORS: let its server send "Access-Control-Allow-Origin" for this page, or host the feed beside the page. Else the server is down, a content blocker stands between, or the page’s Content-Security-Policy has no connect-src for it.',
  timeout:
    'The server is too slow. Serve the feed as a static file, or a smaller one with "next" pages.',
  redirected:
    'A placeholder or link may not show it: it answers from an address that is not allowed. To allow that, add <meta name="regio-allowed-feeds" content="https://…"> with its origin, or the beginning of its address, to the page’s head.',
  status: 'Check the address and that the file may be read without signing in.',
  'too-large': 'Split the feed into pages ("next"), or leave out what is long past.',
  'not-json':
    'Something else than JSON came, often an error page or a sign-in form. Open the address in a tab and look.',
  'no-feed': 'Write {"events": [{"name": "…", "startDate": "2030-12-31"}]}; see feed.schema.json.',
  'no-address':
    'Give the feed attribute a web address, or # and the id of a <script type="application/json"> in the page, or name a default in a <meta name="regio-feed"> in its head.',
};

const JSON_ADVICE: Readonly<Record<JsonDamage, string>> = {
  'email-cloaked':
    'A protection of e-mail addresses has put its own markup in their place (Joomla’s “Email Cloaking”, Cloudflare’s “Email Address Obfuscation”). Switch it off for this page, or put the feed into a file.',
  'markup-in-json':
    'The content management system has put tags into it. Write the JSON in one line, in a block that is left alone, or put it into a file.',
  'json-broken':
    'It begins like JSON, but is cut off or has a fault: look for quotation marks that were changed, and for commas.',
};

function adviceOn({ reason, params }: Failure): string {
  const damage = reason === 'not-json' ? jsonDamageIn(params.text)?.damage : undefined;
  return damage ? JSON_ADVICE[damage] : ADVICE[reason];
}

/** Tells the webmaster in one message what came from an address and what to do about it. */
export function reportFailure(address: string, failure: Failure) {
  const { reason } = failure;
  const detail = failureDetail(failure);
  console.error?.(
    `regio-events: the feed ${address} could not be used (${reason}${detail && `: ${detail}`}). ${adviceOn(failure)}`,
  );
}

const redirected = new Set<string>();

/** Tells the webmaster once where a feed of a placeholder or link was redirected to; nothing where `url` is empty. */
export function reportRedirect(address: string, url: string) {
  if (!url || redirected.has(address)) return;
  redirected.add(address);
  reportFailure(address, { reason: 'redirected', params: { url } });
}

/** Tells the webmaster, grouped under one heading, what in a feed was left out and why. */
export function reportProblems(address: string, problems: readonly Problem[]) {
  if (problems.length === 0) return;
  const shown = problems
    .slice(0, MAX_SHOWN_PROBLEMS)
    .map((problem) => `${problem.path}: ${sentenceFor(sentences, problem)}`);
  const rest = problems.length - shown.length;
  console.groupCollapsed?.(
    `regio-events: ${problems.length} problems in the feed ${address}; everything else is shown.`,
  );
  console.warn?.(shown.join('\n') + (rest > 0 ? `\n… and ${rest} more` : ''));
  console.groupEnd?.();
}
