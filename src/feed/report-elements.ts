/** Tells the webmaster that somebody else has defined an element of that name. */
export function reportTaken(tag: string) {
  console.warn?.(`regio-events: <${tag}> stays what another script of this page has made of it.`);
}

/** Tells the webmaster that the page lets nobody draw. */
export function reportNoPolicy() {
  console.error?.(
    'regio-events: the elements cannot be drawn, as the Content-Security-Policy of this page allows no Trusted Types policy. Add "trusted-types regio-events regio-events-data" to it.',
  );
}
