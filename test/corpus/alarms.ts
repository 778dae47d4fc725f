/** Functions that payloads call to show that they run. */
const CALLED = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;

/** Listens for what may not happen in a window: scripts of a feed, uncaught errors, long tasks. */
export function setAlarms(view: Window & typeof globalThis = window) {
  const ran: string[] = [];
  const uncaught: string[] = [];
  const real = Object.fromEntries(CALLED.map((name) => [name, view[name]]));
  // The webmaster hears of every field that is left out: thousands of lines here.
  const { groupCollapsed, warn, error } = console;
  Object.assign(console, { groupCollapsed() {}, warn() {}, error() {} });
  const catches = (event: ErrorEvent | PromiseRejectionEvent) =>
    void uncaught.push(String('reason' in event ? event.reason : event.message));
  for (const name of CALLED)
    Object.assign(view, {
      [name]: (...args: unknown[]) => void ran.push(`${name}(${args.join()})`),
    });
  view.addEventListener('error', catches);
  view.addEventListener('unhandledrejection', catches);
  const policyBroken = ({ violatedDirective }: SecurityPolicyViolationEvent) =>
    void uncaught.push(violatedDirective);
  view.document.addEventListener('securitypolicyviolation', policyBroken);

  return {
    ran: ran as readonly string[],
    uncaught: uncaught as readonly string[],
    rest() {
      Object.assign(view, real);
      Object.assign(console, { groupCollapsed, warn, error });
      view.removeEventListener('error', catches);
      view.removeEventListener('unhandledrejection', catches);
      view.document.removeEventListener('securitypolicyviolation', policyBroken);
    },
  };
}

/** Milliseconds of the page's longest task since then; `0` where none was long enough to be noted. */
export function longestTask() {
  let longest = 0;
  const note = (entries: readonly PerformanceEntry[]) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return longest;
  };
}
