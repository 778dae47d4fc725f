import type { Carrier } from './cms.js';
import type { CheckedFeed } from './check-feed.js';
import type { Finding } from './doctor-step.js';
import type { Draft } from './draft.js';
import type { Words } from './words/words.js';

export type Width = 'phone' | 'tablet' | 'desktop';

/** What the builder's parts are drawn from, and what they can ask for. */
export interface Desk {
  readonly words: Words;
  readonly draft: Draft;
  /** What the feeds hold; none where nobody here has asked for them. */
  readonly checks: readonly CheckedFeed[];
  readonly width: Width;
  /** The carrier shown; that of the system where none was chosen. */
  readonly carrier: Carrier;
  /** What was last copied, or selected where copying was not allowed. */
  readonly copied: { readonly text: string; readonly isCopied: boolean } | null;
  readonly diagnosis: Finding | null;
  /** Absolute address of the folder with the script and the frame page. */
  readonly host: string;
  readonly change: (draft: Draft) => void;
  readonly checkFeed: () => void;
  readonly showWidth: (width: Width) => void;
  readonly showCarrier: (carrier: Carrier) => void;
  readonly copy: (text: string, code: HTMLElement) => void;
  readonly examine: (text: string) => void;
}
