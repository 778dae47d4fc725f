/** What is chosen goes into the page's address: takes it out again after a story. */
export function sameAddress(): () => void {
  const { href } = location;
  return () => history.replaceState(history.state, '', href);
}
