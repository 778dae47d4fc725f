import type { Registration, RegistrationMethod, RegistrationStatus } from './event.js';
import { bare, isRaw, own, type Raw, type Reader } from './reader.js';
import { toEmail, toTelephone, toUrl } from './safe-url.js';

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
  const registration = event.get('registration', 'registration', (value, path) => {
    if (isRaw(value)) return registrationOf(event.inner(value, path));
    const url = toUrl(value, event.base);
    return url && registrationOf(event.inner({ url }, path));
  });
  if (registration) return registration;
  const offers = event.list('offers', 'offer', (value, path) =>
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
  const availability = fields.get('availability', 'availability', availabilityOf);
  return {
    status: fields.get('status', 'status', oneOf<RegistrationStatus>(STATUSES)) ?? availability,
    method: fields.get('method', 'method', oneOf<RegistrationMethod>(METHODS)),
    url: fields.url(),
    email: fields.get('email', 'e-mail address', toEmail),
    telephone: fields.get('telephone', 'telephone number', toTelephone),
    validFrom: fields.moment('validFrom'),
    validThrough: fields.moment('validThrough'),
    inventoryLevel: fields.number('inventoryLevel') ?? fields.number('remaining'),
    waitingList:
      fields.get('waitingList', 'true or safe address', (value) =>
        typeof value === 'boolean' ? value : toUrl(value, fields.base),
      ) ?? false,
    minValue: team.number('minValue'),
    maxValue: team.number('maxValue'),
    unitText: team.text('unitText'),
    given: fields,
  };
}
