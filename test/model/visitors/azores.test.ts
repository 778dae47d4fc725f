import { describeVisitorIn } from '../zone-cases.js';

describeVisitorIn('Atlantic/Azores');
