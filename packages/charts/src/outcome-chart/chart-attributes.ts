import { property } from 'lit/decorators.js';
import type { ChartKind, Direction, Series, SmallNumberPolicy } from '@draagkracht/model';
import { DkElement, oneOf } from '@draagkracht/base';

/** Everything a page may write on a chart, or hand to it. */
export class ChartAttributes extends DkElement {
  static override readonly attributeRules = {
    ...DkElement.attributeRules,
    kind: oneOf('auto', 'values', 'run', 'xmr', 'p', 'p-prime', 'u', 'u-prime', 'c', 'g', 't'),
    better: oneOf('higher', 'lower', 'neutral'),
    'small-number-policy': oneOf('intern', 'publiek', 'streng'),
  };

  /** The series to show; goes before `src` and the table inside. */
  @property({ attribute: false }) series: Series | undefined;

  /** Series of other areas, drawn beside the first one without a verdict of their own. */
  @property({ attribute: false }) others: readonly Series[] = [];

  /** Address of a JSON-stat or CSV file on the same site. */
  @property() src = '';

  /** Id or name of the indicator in the file; not needed when it holds one. */
  @property() indicator = '';

  /** Code of the area in the file, such as `GM0344`; not needed when it holds one. */
  @property() region = '';

  /**
   * Kind of chart: `auto` (default) picks by the number of figures, or `values`, `run`, `xmr`; `p`, `p-prime`, `u`, `u-prime` where
   * numerators and denominators are known, `c` for counts, `g` and `t` for what lies between rare events.
   */
  @property() kind: ChartKind | 'auto' | null = 'auto';

  /** Lock the limits on the first so many figures, when the process was stable; under 12 they are trial limits. */
  @property({ type: Number }) baseline: number | null = null;

  /** Which way is better: `higher`, `lower` or `neutral`. Without it the file decides, else neutral. */
  @property() better: Direction | '' = '';

  /** Unit printed after each figure, such as `%`. Without it the file or the table decides. */
  @property() unit = '';

  /** Target, or path of targets: `2025: 90; 2027: 95`. Only drawn with `target-set-by` and `target-basis`. */
  @property() target = '';

  /** Who set the target, such as `de gemeenteraad`. */
  @property({ attribute: 'target-set-by' }) targetSetBy = '';

  /** What the target rests on, such as `Beleidsplan 2024`. */
  @property({ attribute: 'target-basis' }) targetBasis = '';

  /** Rule for small numbers: `publiek` (default), `streng`, or `intern` for raw figures that are not to be published. */
  @property({ attribute: 'small-number-policy' }) smallNumberPolicy: SmallNumberPolicy | '' = '';

  /** Lower, with fewer marks: for a card among others. */
  @property({ type: Boolean, reflect: true }) compact = false;
}
