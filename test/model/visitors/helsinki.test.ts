import { describeVisitorIn } from '../zone-cases.js';

describeVisitorIn('Europe/Helsinki');
