/** The part of the feed format that the demo writes; `feed.schema.json` is the whole of it. */

export type Language = 'sv' | 'pl' | 'ca' | 'en';

/** One text, or the same text by language. */
export type Text = string | Partial<Record<Language, string>>;

export interface Theme {
  readonly termCode: string;
  readonly name: Text;
}

export interface Place {
  readonly '@type'?: 'Place' | 'VirtualLocation';
  readonly name?: Text;
  readonly room?: Text;
  readonly url?: string;
  readonly address?: {
    readonly streetAddress?: string;
    readonly postalCode?: string;
    readonly addressLocality: string;
    readonly addressCountry: string;
  };
}

export interface Contact {
  readonly name?: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly jobTitle?: Text;
  readonly worksFor?: string;
}

export interface Party {
  readonly '@type'?: 'Person' | 'Organization';
  readonly name: Text;
  readonly url?: string;
  readonly affiliation?: string;
  readonly jobTitle?: Text;
  readonly member?: readonly string[];
}

export interface Image {
  readonly url: string;
  readonly description?: Text;
  readonly creditText?: string;
  readonly width?: number;
  readonly height?: number;
}

export interface Registration {
  readonly status?:
    | 'notRequired'
    | 'toBeAnnounced'
    | 'notYetOpen'
    | 'open'
    | 'limited'
    | 'full'
    | 'waitingList'
    | 'closed';
  readonly method?: 'web' | 'email' | 'phone' | 'invitation' | 'onSite' | 'none';
  readonly url?: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly validFrom?: string;
  readonly validThrough?: string;
  readonly availability?: string;
  readonly price?: number;
  readonly priceCurrency?: string;
  readonly eligibleQuantity?: {
    readonly minValue?: number;
    readonly maxValue?: number;
    readonly unitText?: Text;
  };
  readonly inventoryLevel?: number;
  readonly waitingList?: boolean | string;
  readonly description?: Text;
}

export interface Offer {
  readonly '@type': 'Offer';
  readonly name?: Text;
  readonly price: number;
  readonly priceCurrency: string;
  readonly url?: string;
  readonly availability?: string;
  readonly validFrom?: string;
  readonly validThrough?: string;
}

export interface Link {
  readonly name: Text;
  readonly url?: string;
  readonly rel?:
    'details' | 'programme' | 'previousEdition' | 'report' | 'recording' | 'slides' | 'related';
}

export interface FeedEvent {
  readonly id?: string;
  readonly '@type'?: string;
  readonly name: Text;
  readonly alternateName?: Text;
  readonly description?: Text;
  readonly url?: Text;
  readonly image?: Image;
  readonly inLanguage?: string | readonly string[];
  readonly startDate?: string;
  readonly endDate?: string;
  readonly timeZone?: string;
  readonly previousStartDate?: string;
  readonly doorTime?: string;
  readonly eventStatus?: 'scheduled' | 'cancelled' | 'postponed' | 'rescheduled' | 'movedOnline';
  readonly provisional?: boolean | readonly string[];
  readonly toBeAnnounced?: readonly string[];
  readonly eventAttendanceMode?: 'offline' | 'online' | 'mixed';
  readonly location?: string | Place | readonly (string | Place)[];
  readonly organizer?: string | Party | readonly (string | Party)[];
  readonly contributor?: readonly (string | Party)[];
  readonly sponsor?: readonly (string | Party)[];
  readonly funder?: string;
  readonly performer?: readonly Party[];
  readonly contactPoint?: Contact | readonly Contact[];
  readonly about?: readonly string[];
  readonly keywords?: readonly string[];
  readonly audience?: readonly string[] | { readonly audienceType: Text };
  readonly registration?: Registration;
  readonly offers?: Offer | readonly Offer[];
  readonly isAccessibleForFree?: boolean;
  readonly maximumAttendeeCapacity?: number;
  readonly remainingAttendeeCapacity?: number;
  readonly superEvent?: string | FeedEvent;
  readonly subEvent?: readonly FeedEvent[];
  readonly subjectOf?: readonly Link[];
  readonly featured?: boolean;
}

export interface Feed {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'DataFeed';
  readonly name: Text;
  readonly inLanguage: Language;
  readonly timeZone: string;
  readonly dateModified: string;
  readonly about: readonly Theme[];
  readonly events: readonly FeedEvent[];
}
