/** A property of a calendar file: RFC 5545 §3.1. */
interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

const LINE =
  /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"\0-\x08\x0a-\x1f\x7f]*"|[^";:,\0-\x08\x0a-\x1f\x7f]*))*):(.*)$/s;
const PARAMETER = /;([A-Z-]+)=(?:"([^"]*)"|([^;]*))/g;
const DATE = /^\d{8}$/;
const TIME = /^\d{8}T\d{6}Z?$/;
/** Of an event: what there has to be, and what may be there more than once (§3.6.1). */
const REQUIRED = ['UID', 'DTSTAMP', 'DTSTART'];
const REPEATABLE = ['CATEGORIES', 'CONTACT', 'CONFERENCE', 'RELATED-TO'];
/** What makes a message about a meeting of it. */
const SCHEDULING = /^(METHOD|ORGANIZER|ATTENDEE|REQUEST-STATUS)$/;

/** The texts of the events in a calendar file. Knows nothing but the RFC, and throws at whatever it does not allow. */
export function readStrictly(file: string): readonly Readonly<Record<string, string>>[] {
  const lines = file.split('\r\n');
  check(lines.pop() === '', 'the last line has no end');
  const unfolded = lines
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  const open: string[] = [];
  const zones = new Set<string>();
  const events: Record<string, string>[] = [];
  let event: Property[] = [];
  for (const { name, parameters, value } of unfolded.map(propertyOf)) {
    check(!SCHEDULING.test(name), `${name} in a file for one's own calendar`);
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') event = [];
    } else if (name === 'END') {
      check(open.pop() === value, `END:${value} without its beginning`);
      if (value === 'VEVENT') events.push(textsOf(event, zones));
    } else if (name === 'TZID') zones.add(value);
    else if (open.at(-1) === 'VEVENT') event.push({ name, parameters, value });
  }
  check(open.length === 0, `${open.join()} has no end`);
  return events;
}

function propertyOf(line: string): Property {
  const [, name, given, value] = LINE.exec(line) ?? [];
  check(name !== undefined, `no content line: ${JSON.stringify(line)}`);
  const parameters = [...given!.matchAll(PARAMETER)].map(
    ([, key, quoted, plain]) => [key!, quoted ?? plain!] as const,
  );
  return { name: name!, parameters: Object.fromEntries(parameters), value: value! };
}

function textsOf(properties: readonly Property[], zones: ReadonlySet<string>) {
  const names = properties.map(({ name }) => name);
  for (const name of REQUIRED) check(names.includes(name), `no ${name}`);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  check(
    twice.every((name) => REPEATABLE.includes(name)),
    `twice: ${twice.join()}`,
  );
  const [start, end] = ['DTSTART', 'DTEND'].map((one) =>
    properties.find(({ name }) => name === one),
  );
  for (const { name, parameters, value } of properties.filter(({ name }) => /^DT/.test(name))) {
    const isDate = parameters['VALUE'] === 'DATE';
    check((isDate ? DATE : TIME).test(value), `${name} is none: ${value}`);
    const zone = parameters['TZID'];
    check(zone === undefined || (zones.has(zone) && !/Z$/.test(value)), `${name} in ${zone}`);
  }
  check(
    !end ||
      (start!.parameters['VALUE'] === end.parameters['VALUE'] &&
        start!.parameters['TZID'] === end.parameters['TZID']),
    'start and end are of two kinds',
  );
  // In the night clocks go back an end is later though its figures are not: those are in UTC.
  check(!end || end.value > start!.value, `ends at ${end?.value}, before ${start!.value}`);
  return Object.fromEntries(
    properties.map(({ name, value }) => [name.toLowerCase(), textOf(value)]),
  );
}

/** §3.3.11. */
function textOf(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? '\n' : one));
}

function check(isRight: boolean, fault: string): void {
  if (!isRight) throw new Error(fault);
}
