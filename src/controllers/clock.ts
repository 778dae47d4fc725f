import type { ReactiveControllerHost } from 'lit';

// Sleeping machines and changed clocks make long timers lie, and over 2³¹−1 ms they fire at once.
const LONGEST = 3_600_000;

/** What wants to be drawn again, and when: epoch milliseconds. */
const hosts = new Map<ReactiveControllerHost, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Draws every host anew whose moment has come; each asks for its next one once it has rendered. */
export function tick() {
  const now = Date.now();
  for (const [host, at] of hosts) {
    if (at > now) continue;
    hosts.delete(host);
    host.requestUpdate();
  }
  schedule();
}

/** Has the host drawn again at an instant (epoch milliseconds), `Infinity` for never. One timer serves the page. */
export function wakeAt(host: ReactiveControllerHost, instant: number) {
  hosts.set(host, instant);
  schedule();
}

/** Takes the host off the clock. */
export function letSleep(host: ReactiveControllerHost) {
  hosts.delete(host);
  schedule();
}

function schedule() {
  clearTimeout(timer);
  if (hosts.size > 0) document.addEventListener('visibilitychange', seen);
  else document.removeEventListener('visibilitychange', seen);
  // Nobody looks at a hidden page; what it missed it shows as soon as it is seen again.
  const next = document.hidden ? Infinity : Math.min(...hosts.values());
  if (next < Infinity) timer = setTimeout(tick, Math.min(Math.max(next - Date.now(), 0), LONGEST));
}

function seen() {
  if (!document.hidden) hosts.forEach((_, host) => host.requestUpdate());
  schedule();
}
