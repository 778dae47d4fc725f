export { Countdown } from './countdown/countdown-part.js';
export { details, detailsView } from './event-card/details-view.js';
export { emptyView } from './event-list/empty-view.js';
export { groupsOf } from './event-list/groups.js';
export { Blocks } from './event-list/blocks.js';
export { mailQuery } from './registration-button/mail-query.js';
export { Filter } from './theme-filter/filter-part.js';
export { announcement } from './event-list/announcement.js';
