/** What a feed may say of registration in `status`. */
export const STATUSES = [
  'notRequired',
  'toBeAnnounced',
  'notYetOpen',
  'open',
  'limited',
  'full',
  'waitingList',
  'closed',
] as const;

/** What it may say in `method`. */
export const METHODS = ['web', 'email', 'phone', 'invitation', 'onSite', 'none'] as const;
