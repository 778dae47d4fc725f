import { late } from '../styles/late.styles.js';
import { layouts } from '../styles/layouts.styles.js';
import { styles as countdown } from './countdown/countdown.styles.js';
import { styles as details } from './event-card/details.styles.js';
import { styles as sessions } from './event-card/sessions.styles.js';
import { styles as tools } from './event-list/list-tools.styles.js';
import { styles as registration } from './registration-button/registration.styles.js';
import { styles as filter } from './theme-filter/theme-filter.styles.js';

export { describe } from '../controllers/structured-data.js';
export { CalendarButton } from './add-to-calendar/calendar-button.js';
export { Countdown } from './countdown/countdown-part.js';
export { detailsView } from './event-card/details-view.js';
export { ListLife } from './event-list/list-life.js';
export { Registration } from './registration-button/registration-part.js';
export { mailQuery } from './registration-button/mail-query.js';
export { registrationNotes } from './registration-button/registration-notes.js';
export { Filter } from './theme-filter/filter-part.js';
export { dress } from './dress.js';
export { wakeFor } from './wake.js';
export { failureView, staleView } from './trouble-view.js';

/** Every element wears all of these once they are there. */
export const styles = [late, layouts, tools, details, sessions, registration, countdown, filter];
