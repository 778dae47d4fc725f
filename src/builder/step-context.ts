import type { Carrier } from './cms-places.js';
import type { CheckedFeed } from './check-feed.js';
import type { DiagnosisResult } from './diagnosis-step.js';
import type { BuilderSettings } from './builder-settings.js';
import type { Words } from './words/words.js';

export type Width = 'phone' | 'tablet' | 'desktop';

/** What the builder's parts are drawn from, and what they can ask for. */
export interface StepContext {
  readonly words: Words;
  readonly settings: BuilderSettings;
  /** What the feeds hold; none where nobody here has asked for them. */
  readonly checks: readonly CheckedFeed[];
  readonly width: Width;
  /** The carrier shown; that of the system where none was chosen. */
  readonly carrier: Carrier;
  /** What was last copied, or selected where copying was not allowed. */
  readonly copied: { readonly text: string; readonly isCopied: boolean } | null;
  readonly diagnosis: DiagnosisResult | null;
  /** Absolute address of the folder with the script and the frame page. */
  readonly host: string;
  readonly change: (settings: BuilderSettings) => void;
  readonly checkFeeds: () => void;
  readonly showWidth: (width: Width) => void;
  readonly showCarrier: (carrier: Carrier) => void;
  readonly copy: (text: string, code: HTMLElement) => void;
  readonly examine: (text: string) => void;
}
