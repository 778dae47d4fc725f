import type { ReactiveControllerHost } from 'lit';

/** Milliseconds before a module that could not be loaded is asked for again. */
const RETRY_AFTER = 30_000;

let isReported = false;

/** Code that a first card does without. It is loaded when an element first asks for it. */
export class LazyModule<T> {
  #load: () => Promise<T>;
  #module: T | null = null;
  #loading: Promise<T | null> | null = null;
  /** Elements to draw again once it is there, or cannot be had. */
  #waiting = new Set<ReactiveControllerHost>();
  /** Epoch milliseconds. */
  #nextTry = 0;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** Whether it could not be loaded, and is not to be asked for again just yet. */
  get isMissing(): boolean {
    return Date.now() < this.#nextTry;
  }

  /** The module; `null` while it is on its way or cannot be had. The host is drawn again when that changes. */
  for(host: ReactiveControllerHost): T | null {
    if (this.#module === null && !this.isMissing) {
      this.#waiting.add(host);
      void this.request();
    }
    return this.#module;
  }

  /** Loads the module, once for all who ask; `null` where it cannot be had. */
  request(): Promise<T | null> {
    this.#loading ??= Promise.resolve()
      .then(this.#load)
      .then(
        (module) => (this.#module = module),
        (error: unknown) => {
          this.#loading = null;
          this.#nextTry = Date.now() + RETRY_AFTER;
          reportMissing(error);
          return null;
        },
      )
      .then((module) => {
        this.#waiting.forEach((host) => host.requestUpdate());
        this.#waiting.clear();
        return module;
      });
    return this.#loading;
  }
}

/** Tells the webmaster once that files of the build are missing. */
export function reportMissing(error: unknown) {
  if (isReported) return;
  isReported = true;
  console.error?.(
    'regio-events: a part of the script could not be loaded. Copy the folder chunks/ of the same build beside regio-events.js.',
    error,
  );
}
