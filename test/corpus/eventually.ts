import { eventually as soon } from '../support/eventually.js';

/** As elsewhere, with the patience that heavy feeds need: 15 s. */
export const eventually: typeof soon = (check, limit = 15_000) => soon(check, limit);
