/** On elements that a placeholder or a link became, so that a copy that a router keeps of its page has it, too. */
export const FROM_CARRIER = 'from-carrier';

/** Whether an element says what a placeholder or link said, which may have been written by anybody. */
export function isFromCarrier(element: Element): boolean {
  return element.hasAttribute(FROM_CARRIER);
}
