import { early } from '../feed/early.js';
import { whenIdle } from '../feed/when-idle.js';
import { CARRIERS } from './may-carry.js';

// Where it cannot be loaded, a link stays a link.
const load = () =>
  void import('./carriers.js').then(
    ({ watchCarriers }) => watchCarriers(),
    () => {},
  );

if (document.querySelector(CARRIERS)) load();
else void early.then(() => whenIdle(load));
