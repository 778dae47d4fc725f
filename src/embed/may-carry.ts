/** What may be a carrier; whether it is one, and what of, the lazy part finds out. */
export const CARRIERS = 'div[class*="regio-"],a[href*="embed.html?"]';
