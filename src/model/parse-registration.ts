import type { Registration, RegistrationMethod, RegistrationStatus } from './event.js';
import { bare, isRaw, own, type Raw, type Reader } from './reader.js';
import { toEmail, toTelephone, toUrl } from './safe-url.js';
import { toLine, toProse } from './to-text.js';

const STATUSES = 'notRequired toBeAnnounced notYetOpen open limited full waitingList closed';
const METHODS = 'web email phone invitation onSite none';

/** schema.org `ItemAvailability`, as far as it says something about an event's places. */
const AVAILABILITY: ReadonlyMap<string, RegistrationStatus> = new Map([
  ['InStock', 'open'],
  ['OnlineOnly', 'open'],
  ['PreSale', 'open'],
  ['LimitedAvailability', 'limited'],
  ['SoldOut', 'full'],
  ['OutOfStock', 'full'],
  ['Discontinued', 'closed'],
]);

/** One word of a space-separated list of them. */
export function oneOf<T extends string>(words: string) {
  return (value: unknown) => {
    const word = bare(value);
    return word && words.split(' ').includes(word) ? (word as T) : undefined;
  };
}

function availabilityOf(value: unknown): RegistrationStatus | undefined {
  return AVAILABILITY.get(bare(value) ?? '');
}

/** `registration`, else schema.org `offers`: of several the first that is not sold out. */
export function parseRegistration(event: Reader): Registration | null {
  const registration = event.get('registration', 'a registration', (value, path) => {
    if (isRaw(value)) return registrationOf(event.inner(value, path));
    const url = toUrl(value, event.base);
    return url && registrationOf(event.inner({ url }, path));
  });
  if (registration) return registration;
  const offers = event.list('offers', 'an offer', (value, path) =>
    isRaw(value) ? registrationOf(event.inner(offerOf(value), path)) : undefined,
  );
  return offers.find((offer) => offer.status !== 'full') ?? offers[0] ?? null;
}

/** An `Offer` or `AggregateOffer` in our names. */
function offerOf(offer: Raw): Raw {
  return {
    ...offer,
    validFrom: own(offer, 'validFrom') ?? own(offer, 'availabilityStarts'),
    validThrough: own(offer, 'validThrough') ?? own(offer, 'availabilityEnds'),
    price: own(offer, 'price') ?? own(offer, 'lowPrice'),
  };
}

function registrationOf(fields: Reader): Registration {
  const quantity = own(fields.raw, 'eligibleQuantity');
  const team = fields.inner(isRaw(quantity) ? quantity : {}, `${fields.path}.eligibleQuantity`);
  const currency = fields.get('priceCurrency', 'a currency', (value) =>
    typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : undefined,
  );
  const availability = fields.get(
    'availability',
    "an availability of schema.org's",
    availabilityOf,
  );
  const amount = fields.get('price', 'a price', (value) => {
    const text = toLine(value, 60);
    return text && /^\d{1,9}([.,]\d+)?$/.test(text) ? +text.replace(',', '.') : text;
  });
  return {
    status: fields.get('status', 'a status', oneOf<RegistrationStatus>(STATUSES)) ?? availability,
    method: fields.get('method', 'a method', oneOf<RegistrationMethod>(METHODS)),
    url: fields.get('url', 'a safe address', (value) => toUrl(value, fields.base)),
    email: fields.get('email', 'an e-mail address', toEmail),
    telephone: fields.get('telephone', 'a telephone number', toTelephone),
    validFrom: fields.moment('validFrom'),
    validThrough: fields.moment('validThrough'),
    inventoryLevel: fields.number('inventoryLevel') ?? fields.number('remaining'),
    waitingList:
      fields.get('waitingList', 'true or an address', (value) =>
        typeof value === 'boolean' ? value : toUrl(value, fields.base),
      ) ?? false,
    price: amount,
    priceCurrency: currency,
    minValue: team.number('minValue'),
    maxValue: team.number('maxValue'),
    unitText: team.text('unitText'),
    description: fields.text('description', toProse),
  };
}
