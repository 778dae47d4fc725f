// To be imported before the product, which saves `fetch` when it loads.

/** One call of `fetch`. */
export interface Call {
  readonly address: string;
  readonly init: RequestInit;
}

const calls: Call[] = [];
const { fetch: realFetch } = globalThis;
let stand: typeof fetch = realFetch;

globalThis.fetch = (input, init = {}) => {
  const address = input instanceof Request ? input.url : `${input}`;
  calls.push({ address, init });
  return stand(input, init);
};

beforeEach(() => {
  calls.length = 0;
});
afterEach(() => {
  stand = realFetch;
});

/** The calls for an address in this test, with what was asked for. */
export function callsFor(address: string): readonly Call[] {
  return calls.filter((call) => call.address === address);
}

/** Plays another `fetch` until the end of the test, for what no server can be made to do. */
export function playFetch(fetch: () => Promise<Response>) {
  stand = fetch;
}
