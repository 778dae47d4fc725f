/** What the first cards of an ordinary feed do without. It comes once, for all who ask. */
export const upkeepLater = () => import('./upkeep.js');
