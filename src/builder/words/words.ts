import type { FailureReason } from '../../feed/state.js';
import type { ElementName } from '../../embed/element-names.js';
import type { OptionName } from '../../embed/element-options.js';
import type { OptionSentences } from '../../embed/option-problem.js';
import type { Carrier, CmsName } from '../cms-places.js';
import type { Damage } from '../diagnosis/damage.js';
import type { ProblemSentences } from '../../model/problem.js';

/** The builder's sentences in one language. */
export interface Words {
  readonly lang: string;
  readonly title: string;
  readonly intro: string;
  readonly language: string;
  readonly steps: Readonly<
    Record<'feed' | 'show' | 'look' | 'preview' | 'snippet' | 'diagnosis', string>
  >;
  readonly elements: Readonly<Record<ElementName, readonly [name: string, what: string]>>;
  readonly options: Readonly<Record<OptionName, string>>;
  /** What stands for a value in a menu; those not here speak for themselves. */
  readonly values: Readonly<Record<string, string>>;
  readonly defaultChoice: string;
  readonly invalid: string;
  readonly moreOptions: string;
  // Feed
  readonly feedHint: string;
  readonly check: string;
  readonly checking: string;
  readonly readable: string;
  readonly formats: Readonly<Record<'regio' | 'json-ld', string>>;
  readonly facts: Readonly<Record<'format' | 'events' | 'languages' | 'themes' | 'access', string>>;
  readonly accessForeign: string;
  readonly accessOwn: string;
  readonly paged: string;
  readonly noProblems: string;
  readonly problems: (count: string) => string;
  /** What is said of problems of a feed. */
  readonly feedProblems: ProblemSentences;
  /** What is wrong with options, and what they should be. */
  readonly optionSentences: OptionSentences;
  readonly failures: Readonly<Record<FailureReason | 'cors' | 'in-page', string>>;
  // Look
  readonly contrast: (what: string, ratio: string) => string;
  readonly textOnAccent: string;
  readonly accentOnPage: string;
  readonly accentOnDark: string;
  readonly enough: string;
  readonly tooLittle: (needed: string) => string;
  readonly lookHint: string;
  // Preview
  readonly widths: Readonly<Record<'phone' | 'tablet' | 'desktop', string>>;
  readonly noFeed: string;
  /** A feed of another origin that stands in the address only. */
  readonly foreignFeed: string;
  // Snippet
  readonly cms: string;
  readonly anyCms: string;
  /** Places in a system that its makers have no one name for. */
  readonly places: Readonly<
    Record<
      'wordpress-author' | 'wordpress-html' | 'wordpress-theme' | 'drupal-block' | 'typo3-text',
      string
    >
  >;
  readonly linkText: string;
  readonly hasScript: string;
  readonly carriers: Readonly<Record<Carrier, readonly [name: string, when: string]>>;
  readonly recommended: string;
  readonly advice: Readonly<Record<CmsName, string>>;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser does not allow copying. */
  readonly selectedInstead: string;
  readonly additions: Readonly<
    Record<'script' | 'styles' | 'permission' | 'oembedLink' | 'clientExtension', string>
  >;
  /** Of a snippet with `now`. */
  readonly fixedMoment: string;
  /** Of a frame: what a sandbox has to allow. */
  readonly sandboxHint: string;
  /** Of a frame: which light it should be drawn in. */
  readonly schemeHint: string;
  readonly shareHint: string;
  // Diagnosis
  readonly diagnosisHint: string;
  readonly diagnosisLabel: string;
  readonly examine: string;
  readonly carriersLeft: Readonly<Record<'element' | 'placeholder' | 'link' | 'iframe', string>>;
  readonly nothingLeft: string;
  readonly damage: Readonly<Record<Damage, string>>;
  readonly unharmed: string;
  readonly foreignPage: string;
  readonly unreachablePage: string;
  readonly badOptions: string;
}
