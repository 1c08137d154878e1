import { property } from 'lit/decorators.js';
import type { SmallNumberPolicy, SourcedAreas } from '@draagkracht/model';
import { DkElement, oneOf, wholeBetween } from '@draagkracht/base';

/** Everything a page may write on a map, or hand to it. */
export class MapAttributes extends DkElement {
  static override readonly attributeRules = {
    ...DkElement.attributeRules,
    classes: oneOf('quantile', 'natural'),
    'class-count': wholeBetween(3, 7),
    'small-number-policy': oneOf('intern', 'publiek', 'streng'),
  };

  /** The figures to show, for all areas; goes before `src`. The first is shown, a second one weighs where areas changed. */
  @property({ attribute: false }) areas: SourcedAreas | undefined;

  /** The shapes to show, as GeoJSON; goes before `geo`. */
  @property({ attribute: false }) shapes: object | undefined;

  /** Address of a file with figures on the same site, such as JSON-stat or CSV. */
  @property() src = '';

  /** Address of a GeoJSON file on the same site, in WGS84 or RD. */
  @property() geo = '';

  /** Id or name of the indicator in the file; not needed when it holds one. */
  @property() indicator = '';

  /** Id or name of what rates are weighted with where areas merged, such as the number of inhabitants. */
  @property() weights = '';

  /** Period to show, such as `2021`; the last one with figures without it. */
  @property() period = '';

  /** Code or name of the reader's own area, such as `GM0344`. */
  @property() region = '';

  /** Day of the division of the map, such as `2022-01-01`. Without it the file of shapes tells, if it does. */
  @property() division = '';

  /** How figures are put into classes: `quantile` (default, as many areas in each) or `natural` (natural breaks). */
  @property() classes: 'quantile' | 'natural' = 'quantile';

  /** How many classes, 3–7; default 5. */
  @property({ type: Number, attribute: 'class-count' }) classCount = 5;

  /** Bounds between classes, chosen by hand: `10; 20; 30`. They go before `classes`. */
  @property() breaks = '';

  /** Rule for small numbers: `publiek` (default), `streng`, or `intern` for raw figures that are not to be published. */
  @property({ attribute: 'small-number-policy' }) smallNumberPolicy: SmallNumberPolicy | '' = '';

  /** A smaller map, with the list below it. */
  @property({ type: Boolean, reflect: true }) compact = false;
}
