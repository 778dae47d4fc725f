import { describeVisitorIn } from '../zone-cases.js';

describeVisitorIn('Pacific/Kiritimati');
