import { warmUp } from '../i18n/warm-up.js';
import { afterPaint } from '../elements/after-paint.js';

// A script of its own for the head of a page, which does its work while feed and larger script are on their way.
// The page's own first frame goes first.
afterPaint(warmUp);
