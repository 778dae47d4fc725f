/**
 * Puts the visitor's device into a time zone, for the whole test file: the product asks for it once.
 * Formatters that name their zone are as ever.
 */
export function visitorIn(zone: string) {
  const { DateTimeFormat } = Intl;
  const { resolvedOptions } = DateTimeFormat.prototype;
  const own = new DateTimeFormat().resolvedOptions().timeZone;
  DateTimeFormat.prototype.resolvedOptions = function () {
    const options = resolvedOptions.call(this);
    return options.timeZone === own ? { ...options, timeZone: zone } : options;
  };
}
