/** What may be a carrier; whether it is one, and what of, the lazy part finds out. */
export const CARRIER_SELECTOR = 'div[class*="regio-"],a[href*="embed.html?"]';
