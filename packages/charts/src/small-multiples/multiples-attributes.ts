import { property } from 'lit/decorators.js';
import type { Series, SmallNumberPolicy } from '@draagkracht/model';
import { DkElement, oneOf } from '@draagkracht/base';

/** Everything a page may write on small multiples, or hand to them. */
export class MultiplesAttributes extends DkElement {
  static override readonly attributeRules = {
    ...DkElement.attributeRules,
    areas: oneOf('district', 'neighbourhood'),
    'small-number-policy': oneOf('intern', 'publiek', 'streng'),
  };

  /** The series to show, one for each area; goes before `src`. */
  @property({ attribute: false }) series: readonly Series[] | undefined;

  /** A series drawn behind every other, such as that of the whole municipality. From a file it is that of `within`. */
  @property({ attribute: false }) reference: Series | undefined;

  /** Address of a file with figures on the same site, such as JSON-stat or CSV. */
  @property() src = '';

  /** Id or name of the indicator in the file; not needed when it holds one. */
  @property() indicator = '';

  /** Code of the municipality whose areas are shown, such as `GM0344`. Without it all areas of the file. */
  @property() within = '';

  /** Which areas of the municipality: `neighbourhood` (default where the file has them) or `district`. */
  @property() areas: 'district' | 'neighbourhood' | '' = '';

  /** Code of the reader's own area, which is marked. */
  @property() region = '';

  /** Rule for small numbers: `publiek` (default), `streng`, or `intern` for raw figures that are not to be published. */
  @property({ attribute: 'small-number-policy' }) smallNumberPolicy: SmallNumberPolicy | '' = '';
}
