import { addressesOf } from './address.js';
import { sourceOf } from './source.js';

// Asked for before anything else: the answer comes while the rest of the script is read. A script loaded twice is not.
const list = document.querySelector('regio-event-list:not(:defined)');
if (list)
  for (const address of addressesOf(list.getAttribute('feed') ?? '')) void sourceOf(address).load();
