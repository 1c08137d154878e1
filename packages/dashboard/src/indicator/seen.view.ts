import { isGap, sameText, textIn, type ChartNote, type Language, type Point, type Series } from '@draagkracht/model';

/** A note keeps so many points; of a longer series the last ones. */
const MOST_POINTS = 600;

type Seen = ChartNote['seen'];
type SeenPoint = Seen['points'][number];

const seenPoint = ({ period, value, status }: Point): SeenPoint => ({
  period,
  ...(isGap(value) ? { gap: value.kind } : { value }),
  ...(status ? { status } : {}),
});

/** A chart as somebody sees it, to be kept with a note. @param sentence what stood above it */
export function seenOf({ indicator, points }: Series, sentence: string, language: Language): Seen {
  return {
    sentence: sentence.slice(0, 1000),
    label: textIn(indicator.label, language),
    unit: indicator.unit,
    decimals: indicator.decimals,
    direction: indicator.direction,
    source: indicator.source?.name ?? '',
    points: points.slice(-MOST_POINTS).map(seenPoint),
  };
}

const isStatus = (status: string | undefined): status is NonNullable<Point['status']> =>
  status === 'provisional' || status === 'revised-provisional' || status === 'definitive';

const pointOf = ({ period, value, gap, status }: SeenPoint): Point => ({
  period,
  value: value ?? { kind: gap ?? 'missing' },
  ...(isStatus(status) ? { status } : {}),
});

/** A chart as it was kept, as a series again: figures may have been revised since, these were not. */
export function seriesSeen(
  { seen, indicatorId, region }: Pick<ChartNote, 'seen' | 'indicatorId' | 'region'>,
  regionLabel: string,
): Series {
  return {
    indicator: {
      id: indicatorId,
      label: sameText(seen.label),
      unit: seen.unit,
      decimals: seen.decimals,
      direction: seen.direction,
      ...(seen.source ? { source: { name: seen.source } } : {}),
    },
    region: { code: region, label: regionLabel },
    points: seen.points.map(pointOf),
  };
}
