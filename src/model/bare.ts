/** Options for a function of the platform, which would read what the page has added to Object.prototype as well. */
export const bare = <T extends object>(options: T): T => ({ __proto__: null, ...options });
