export { RegioAddToCalendar } from './elements/add-to-calendar/add-to-calendar.js';
export { RegioCountdown } from './elements/countdown/countdown.js';
export { RegioEventCard } from './elements/event-card/event-card.js';
export { RegioEventList } from './elements/event-list/event-list.js';
export { RegioRegistrationButton } from './elements/registration-button/registration-button.js';
export { RegioThemeFilter } from './elements/theme-filter/theme-filter.js';
import './embed/trigger.js';
