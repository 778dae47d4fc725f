import { describeVisitorIn } from '../zone-cases.js';

describeVisitorIn('Pacific/Pago_Pago');
