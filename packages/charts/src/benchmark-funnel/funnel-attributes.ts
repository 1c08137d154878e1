import { property } from 'lit/decorators.js';
import type { Direction, SmallNumberPolicy } from '@draagkracht/model';
import { DkElement, oneOf } from '@draagkracht/base';
import type { FunnelKind } from '@draagkracht/statistics';
import type { Comparison, FunnelWishes } from './benchmark-funnel.series.js';

/** Everything a page may write on a comparison, or hand to it. */
export class FunnelAttributes extends DkElement {
  static override readonly attributeRules = {
    ...DkElement.attributeRules,
    kind: oneOf('proportion', 'rate'),
    per: oneOf('100', '1000', '10000', '100000'),
    centre: oneOf('all', 'group'),
    overdispersion: oneOf('auto', 'on', 'off'),
    levels: oneOf('both', '95', '99.8'),
    better: oneOf('higher', 'lower', 'neutral'),
    'small-number-policy': oneOf('intern', 'publiek', 'streng'),
  };

  /** Areas with their numbers; goes before `src` and the table inside. */
  @property({ attribute: false }) comparison: Comparison | undefined;

  /** Address of a JSON-stat or CSV file on the same site. */
  @property() src = '';

  /** Id or name of the figure in the file that is compared: how many. */
  @property() indicator = '';

  /** Id or name of the figure in the file that says of how many, such as `AantalInwoners`. */
  @property() population = '';

  /** Id or name of the figure in the file that is a class, such as `MateVanStedelijkheid`; for `centre="group"`. */
  @property() group = '';

  /** Period of the file to compare, such as `2023`. Without it the last one that has figures. */
  @property() period = '';

  /** Code or name of the own area, such as `GM0344`. */
  @property() own = '';

  /** `proportion`: people among people, in per cent. `rate` (default): a number per so many people. */
  @property() kind: FunnelKind = 'rate';

  /** A rate is shown per so many people: 100, 1000 (default), 10000 or 100000. */
  @property({ type: Number }) per = 1000;

  /** `all` (default) compares all areas, `group` those of the own class. */
  @property() centre: FunnelWishes['centre'] = 'all';

  /** `auto` (default) widens the limits when areas differ more than by chance; `on` and `off` do as they say. */
  @property() overdispersion: FunnelWishes['overdispersion'] = 'auto';

  /** Limits that are drawn and judged by: `both` (default), `95` or `99.8`. */
  @property() levels: FunnelWishes['levels'] = 'both';

  /** Which way is better: `higher`, `lower` or `neutral`. Without it the file decides, else neutral. */
  @property() better: Direction | '' = '';

  /** Rule for small numbers: `publiek` (default), `streng`, or `intern` for raw figures that are not to be published. */
  @property({ attribute: 'small-number-policy' }) smallNumberPolicy: SmallNumberPolicy | '' = '';

  /** Names the areas beyond the outer limit in the picture as well. */
  @property({ type: Boolean, attribute: 'label-outside' }) labelOutside = false;
}
