import type { Registration, RegistrationMethod, RegistrationStatus } from '../event.js';
import { isRaw, own, type Raw, type Reader, wordOf } from './reader.js';
import { dayUntil, isBefore } from './moments.js';
import { toEmail, toTelephone, toUrl } from './safe-url.js';
import { DAY } from '../zones.js';

const STATUSES = 'notRequired toBeAnnounced notYetOpen open limited full waitingList closed';
const METHODS = 'web email phone invitation onSite none';

/** schema.org `ItemAvailability`, as far as it says something about an event's places. */
const AVAILABILITY = {
  instock: 'open',
  onlineonly: 'open',
  presale: 'open',
  limitedavailability: 'limited',
  soldout: 'full',
  outofstock: 'full',
  discontinued: 'closed',
} as const;

/** One word of a space-separated list of them, in any spelling. */
export function oneOf<T extends string>(words: string) {
  return (value: unknown) => {
    const said = wordOf(value);
    return words.split(' ').find((word) => word.toLowerCase() === said) as T | undefined;
  };
}

/**
 * `registration`, else schema.org `offers`: of several the first that is not sold out, if it can one with a way to register.
 * @param local see `toMoment`
 */
export function parseRegistration(event: Reader, local?: string): Registration | null {
  const registration = event.get('registration', (value) =>
    isRaw(value) || toUrl(value, event.base)
      ? registrationOf(event.innerOf(value, 'url'), local)
      : undefined,
  );
  if (registration) return registration;
  const pages = [event.url(), event.base].map(pageOf);
  const offers = event.list('offers', (value) => {
    if (!isRaw(value)) return;
    const offer = registrationOf(event.inner(offerOf(value)), local);
    // Where it leads to the visitor reads of the event already.
    return offer.url && pages.includes(pageOf(offer.url))
      ? { ...offer, url: null, isPriceOnly: !offer.email && !offer.telephone }
      : offer;
  });
  // One that is sold out or only a price counts where there is no other.
  return (
    offers.find((offer) => offer.status !== 'full' && !offer.isPriceOnly) ??
    offers.find((offer) => offer.status !== 'full') ??
    offers[0] ??
    null
  );
}

/** An address without what does not lead to another page. */
function pageOf(url: string | null): string | undefined {
  return url?.replace(/^https?:|\/?#?$/g, '');
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

function registrationOf(fields: Reader, local?: string): Registration {
  const team = fields.within('eligibleQuantity');
  const availability = fields.get(
    'availability',
    (value) => own(AVAILABILITY, wordOf(value) ?? '') as RegistrationStatus | undefined,
  );
  const validFrom = fields.moment('validFrom', local);
  const deadline = fields.moment('validThrough', local);
  // At midnight it is the day before that people have in mind.
  const validThrough = (deadline && deadline.wall % DAY === 0 && dayUntil(deadline)) || deadline;
  return {
    status: fields.get('status', oneOf<RegistrationStatus>(STATUSES)) ?? availability,
    method: fields.get('method', oneOf<RegistrationMethod>(METHODS)),
    url: fields.url(),
    isPriceOnly: false,
    email: fields.get('email', toEmail),
    telephone: fields.get('telephone', toTelephone),
    validFrom,
    // One that ends before it begins has no end that anybody could mean.
    validThrough:
      validThrough && validFrom && isBefore(validThrough, validFrom) ? null : validThrough,
    inventoryLevel: fields.number('inventoryLevel') ?? fields.number('remaining'),
    waitingList:
      fields.get('waitingList', (value) =>
        typeof value === 'boolean' ? value : toUrl(value, fields.base),
      ) ?? false,
    minValue: team.number('minValue'),
    maxValue: team.number('maxValue'),
    unitText: team.text('unitText'),
    source: fields.toSource(),
  };
}
