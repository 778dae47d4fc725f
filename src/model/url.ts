/** The platform's URL, by the name that no page has a variable of; Node knows the usual one only. */
const { webkitURL = URL } = globalThis as { readonly webkitURL?: typeof URL };

export { webkitURL as URL };
