import { property } from 'lit/decorators.js';
import { DkElement, oneOf, wholeBetween } from '@draagkracht/base';
import type { AttributeRule } from '@draagkracht/base';
import { carerDefinitionIds, type CapacityRow, type CarerDefinitionId } from '@draagkracht/statistics';

const share: AttributeRule = {
  allowed: '0 to 100',
  accepts: (value) => Number(value) > 0 && Number(value) <= 100,
};

const year = wholeBetween(1900, 2200);

/** Everything a page may write on an outlook, or hand to it. */
export class CapacityAttributes extends DkElement {
  static override readonly attributeRules = {
    ...DkElement.attributeRules,
    older: oneOf('75', '80', '85'),
    'base-year': year,
    'target-year': year,
    'projected-from': year,
    definition: oneOf(...carerDefinitionIds),
    share,
  };

  /** Years with their numbers of people; goes before `src` and the table inside. */
  @property({ attribute: false }) rows: readonly CapacityRow[] = [];

  /** Address of a JSON-stat or CSV file on the same site, with a column for each of the two groups. */
  @property() src = '';

  /** Code of the area in the file, such as `GM0344`; not needed when it holds one. */
  @property() region = '';

  /** Column of the file with residents aged 50–74. */
  @property({ attribute: 'pool-column' }) poolColumn = 'pop50_74';

  /** Column of the file with the oldest residents. */
  @property({ attribute: 'oldest-column' }) oldestColumn = 'pop85';

  /** Name of the area as it stands in the sentence. Without it the file or the caption of the table decides. */
  @property({ attribute: 'region-name' }) regionName = '';

  /** From which age somebody may need care: `85`, or `80` or `75` where 85 is not known. */
  @property() older: '75' | '80' | '85' | '' = '';

  /** First year that is a prognosis. In a table a column "soort" may say so instead. */
  @property({ type: Number, attribute: 'projected-from' }) projectedFrom: number | undefined;

  /** Where the counts come from, such as `CBS`. */
  @property() source = '';

  /** Where the prognosis comes from, such as `PBL/CBS Regionale prognose 2025`. */
  @property({ attribute: 'projection-source' }) projectionSource = '';

  /** Year that is compared with; default the last counted year. A reader can choose another. */
  @property({ type: Number, attribute: 'base-year' }) baseYear: number | undefined;

  /** Year that is looked at; default the last year. A reader can choose another. */
  @property({ type: Number, attribute: 'target-year' }) targetYear: number | undefined;

  /** Who is called a carer: `carers-16`, `carers-18`, `broad` or `parents-80`. Empty until somebody chooses. */
  @property() definition: CarerDefinitionId | '' = '';

  /** Own share of those aged 50–74 that gives care, in per cent. Without it the national share of the definition holds. */
  @property({ type: Number }) share: number | undefined;

  /** Nothing can be chosen: for a page that tells one thing. */
  @property({ type: Boolean }) readonly = false;
}
