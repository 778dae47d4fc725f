import type { Carrier } from './cms.js';
import type { FeedCheck } from './check-feed.js';
import type { Diagnosis } from './doctor.js';
import type { Draft } from './draft.js';
import type { Words } from './words/words.js';

export type Width = 'phone' | 'tablet' | 'desktop';

/** What the builder's parts are drawn from, and what they can ask for. */
export interface Desk {
  readonly words: Words;
  readonly draft: Draft;
  readonly check: FeedCheck | null;
  readonly width: Width;
  /** The carrier shown; that of the system where none was chosen. */
  readonly carrier: Carrier;
  /** What was last copied, or selected where copying was not allowed. */
  readonly copied: { readonly text: string; readonly isCopied: boolean } | null;
  readonly diagnosis: Diagnosis | 'foreign' | null;
  /** Absolute address of the folder with the script and the frame page. */
  readonly host: string;
  readonly change: (draft: Draft) => void;
  readonly checkFeed: () => void;
  readonly showWidth: (width: Width) => void;
  readonly showCarrier: (carrier: Carrier) => void;
  readonly copy: (text: string, code: HTMLElement) => void;
  readonly examine: (text: string) => void;
}
