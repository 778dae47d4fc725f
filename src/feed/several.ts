// What only feeds of several pages or addresses, or in other shapes than our own need: one chunk.
export { unwrap } from '../model/unwrap.js';
export { stateOf } from './combined.js';
export { withPages } from './pages.js';
