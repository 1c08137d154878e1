import type { Source } from '@draagkracht/model';
import { capacityOutlook, type CapacityOutlook, type CapacityRow, type CarerDefinition } from '@draagkracht/statistics';

/** From which age somebody may need care: 85, or where that is not known 80 or 75. */
export type OldestAge = 75 | 80 | 85;

/** Figures of a region, before anything is reckoned. */
export interface CapacityData {
  readonly rows: readonly CapacityRow[];
  readonly place: string;
  readonly age: OldestAge;
  /** Where the figures come from, one line per series: counted, prognosis. */
  readonly sources: readonly Source[];
}

/** What a reader or the page chose. */
export interface CapacityChoices {
  readonly baseYear: number | undefined;
  readonly targetYear: number | undefined;
  /** Who is called a carer; absent until somebody chose. */
  readonly definition: CarerDefinition | undefined;
  /** Own share of the pool that gives care, in per cent; without it that of the definition holds. */
  readonly share: number | undefined;
}

/** Everything the outlook shows, before there is a pixel. Picture and words are both made from this. */
export interface CapacityChart {
  readonly data: CapacityData;
  readonly outlook: CapacityOutlook;
  /** What was chosen as a carer; absent until somebody chose. */
  readonly definition: CarerDefinition | undefined;
  /** The share that was reckoned with, in per cent; absent without a definition, or where it holds no share and none was filled in. */
  readonly share: number | undefined;
  /** The share is one of the page's own and not the national one of the definition. */
  readonly isOwnShare: boolean;
}

/** Nobody is a carer before it was said who is one: shares of a table do not count until then. */
const withoutShare = ({ year, pool, oldest, projected }: CapacityRow): CapacityRow => ({
  year,
  pool,
  oldest,
  ...(projected ? { projected } : {}),
});

/** The outlook of a region under the choices made. */
export function capacityChart(data: CapacityData, choices: CapacityChoices): CapacityChart {
  const { definition } = choices;
  const share = definition && (choices.share ?? definition.share);
  const outlook = capacityOutlook({
    rows: definition ? data.rows : data.rows.map(withoutShare),
    baseYear: choices.baseYear,
    targetYear: choices.targetYear,
    share,
  });
  return { data, outlook, definition, share, isOwnShare: definition !== undefined && share !== definition.share };
}
