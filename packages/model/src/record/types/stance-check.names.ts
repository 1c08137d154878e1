import type { Translated } from '../../value/translated.js';
import type { Named } from '../../field/social-domain.names.js';

/** The name of the type of record. */
export const stanceCheckType = 'stance-check';

/** One of the four axes between BABS and BIOS (seed B9; the letters read from the four bullets of the slide, D§1.2). */
export type StanceAxis = 'inside' | 'integral' | 'below' | 'together';

/** An axis with both its ends, in the words of the seed. */
export interface StanceAxisNames extends Named<StanceAxis> {
  /** The end of BABS: how somebody works who stands outside it. */
  readonly from: Translated;
  /** The end of BIOS: how somebody works who stands within it. */
  readonly to: Translated;
}

/** The four axes, in the order of the seed. */
export const stanceAxes: readonly StanceAxisNames[] = [
  {
    value: 'inside',
    label: { nl: 'Van buitenaf of van binnenuit', en: 'From outside or from within' },
    from: { nl: 'Buitenaf', en: 'From outside' },
    to: { nl: 'Binnenuit', en: 'From within' },
  },
  {
    value: 'integral',
    label: { nl: 'Apart of in samenhang', en: 'Separately or as a whole' },
    from: { nl: 'Apart', en: 'Separately' },
    to: { nl: 'Integraal', en: 'As a whole' },
  },
  {
    value: 'below',
    label: { nl: 'Van bovenaf of van onderaf', en: 'From above or from below' },
    from: { nl: 'Bovenaf', en: 'From above' },
    to: { nl: 'Onderaf', en: 'From below' },
  },
  {
    value: 'together',
    label: { nl: 'Specialistisch of samen', en: 'By specialists or together' },
    from: { nl: 'Specialistisch', en: 'By specialists' },
    to: { nl: 'Samen', en: 'Together' },
  },
];

/** One concrete statement about one situation; agreeing lies on the side of BIOS. */
export interface StanceStatement extends Named<string> {
  readonly axis: StanceAxis;
}

const three = (axis: StanceAxis, labels: readonly [Translated, Translated, Translated]): readonly StanceStatement[] =>
  labels.map((label, at) => ({ axis, value: `${axis}${at + 1}`, label }));

/** The twelve statements, three to an axis (D§11.3). The first and the seventh are the seed's own examples; the others are ours. */
export const stanceStatements: readonly StanceStatement[] = [
  ...three('inside', [
    { nl: 'Ik kende de plek waar dit speelt.', en: 'I knew the place where this happens.' },
    { nl: 'Ik wist hoe een gewone dag daar gaat.', en: 'I knew what an ordinary day is like there.' },
    {
      nl: 'Ik kon vertellen wat er speelt in de woorden van de inwoner.',
      en: 'I could tell what is going on in the words of the resident.',
    },
  ]),
  ...three('integral', [
    {
      nl: 'Ik begon bij wat ik zag, niet bij een regeling.',
      en: 'I began with what I saw, not with a scheme.',
    },
    {
      nl: 'Ik vroeg ook naar wat er verder speelt, zoals geld, wonen en werk.',
      en: 'I also asked what else is going on, such as money, home and work.',
    },
    { nl: 'Ik veranderde mijn plan toen ik iets nieuws hoorde.', en: 'I changed my plan when I heard something new.' },
  ]),
  ...three('below', [
    {
      nl: 'De inwoner bepaalde mee wat het probleem was.',
      en: 'The resident had a say in what the problem was.',
    },
    { nl: 'De inwoner koos wat wij het eerst deden.', en: 'The resident chose what we did first.' },
    { nl: 'Ik zei het toen een regel hier niet paste.', en: 'I said so when a rule did not fit here.' },
  ]),
  ...three('together', [
    { nl: 'Familie, vrienden of buren dachten mee.', en: 'Family, friends or neighbours thought along.' },
    {
      nl: 'Ik sprak met andere helpers af wie wat doet.',
      en: 'I agreed with other helpers who does what.',
    },
    {
      nl: 'Wat de inwoner weet, telde even zwaar als wat ik weet.',
      en: 'What the resident knows counted as much as what I know.',
    },
  ]),
];

/** How far somebody agrees; "not applicable" counts nowhere. */
export const stanceAnswers = [
  { value: '1', label: { nl: 'Oneens', en: 'Disagree' } },
  { value: '2', label: { nl: 'Een beetje oneens', en: 'Disagree a little' } },
  { value: '3', label: { nl: 'Een beetje eens', en: 'Agree a little' } },
  { value: '4', label: { nl: 'Eens', en: 'Agree' } },
  { value: 'none', label: { nl: 'Niet van toepassing', en: 'Not applicable' } },
] as const satisfies readonly Named<string>[];
export type StanceAnswer = (typeof stanceAnswers)[number]['value'];
