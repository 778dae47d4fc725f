/** What is known of a failure of each reason. */
export interface FailureParams {
  readonly offline: Nothing;
  /** No answer: server, network, CORS, content blocker; browsers do not tell which. Or redirected from https to http. */
  readonly network: { readonly isDowngrade: boolean };
  readonly timeout: Nothing;
  /** Answered from an address that nobody allowed for placeholders and links. */
  readonly redirected: { readonly url: string };
  /** Another status than 2xx. */
  readonly status: { readonly status: number };
  readonly 'too-large': {
    readonly unit: 'bytes' | 'values' | 'keys' | 'texts';
    readonly max: number;
  };
  /** The text is no JSON: a page of HTML, cut off, empty, or with markup in it. */
  readonly 'not-json': { readonly text: string };
  /** JSON, but no feed. */
  readonly 'no-feed': Nothing;
  /** The page has no JSON script with that id; without an id: the address is none. */
  readonly 'no-address': { readonly id: string };
}

type Nothing = Readonly<Record<string, never>>;

/** Why a feed could not be loaded. */
export type FailureReason = keyof FailureParams;

/** Why a feed, or one of its pages, could not be loaded. Plain data. */
export type Failure = {
  readonly [Reason in FailureReason]: {
    readonly reason: Reason;
    readonly params: FailureParams[Reason];
  };
}[FailureReason];
