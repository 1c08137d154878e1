import type { TemplateResult } from 'lit';
import { textIn, type Language } from '@draagkracht/model';
import { protectSeries } from '@draagkracht/statistics';
import { withoutHidden } from '../outcome-chart/carried.series.js';
import { staticMessages } from '../outcome-chart/messages.static.js';
import { STATIC_EM, STATIC_WIDTHS, type StaticPicture } from '../outcome-chart/static-chart.js';
import { boxOf } from '../shared/box.geometry.js';
import { placeFunnel, type PlacedFunnel } from './benchmark-funnel.geometry.js';
import { funnelPicture } from './benchmark-funnel.picture.js';
import {
  funnelChartOf,
  ownPoint,
  policyOf,
  protectedUnits,
  type Comparison,
  type FunnelChart,
  type FunnelWishes,
} from './benchmark-funnel.series.js';
import { signOf } from './benchmark-funnel.template.js';
import { funnelPictureWords, funnelWords, type FunnelWords } from './benchmark-funnel.words.js';
import { carriedText } from './carried.series.js';
import { staticFunnelTemplate } from './static-funnel.template.js';
import { funnelTable } from './table.words.js';

/** What may be asked of a comparison made beforehand. */
export interface StaticFunnelWishes extends FunnelWishes {
  /** Areas beyond the outer limit carry their name. */
  readonly labelOutside: boolean;
  /** Level of the heading, 2–6. */
  readonly level: number;
  /** Address of the figures as CSV; without it no link. */
  readonly csv?: string | undefined;
}

/** A comparison made beforehand. */
export interface StaticFunnel {
  /** The whole: sentence, drawings, legend, notes, questions, table, source. */
  readonly figure: TemplateResult;
  /** The drawing alone; `undefined` where too few areas can be compared. */
  readonly picture: StaticPicture | undefined;
  readonly words: FunnelWords;
  readonly legend: readonly { readonly sign: TemplateResult; readonly text: string }[];
  /** What the drawing is, for who does not see it. */
  readonly label: string;
}

/** More areas are not carried along with their table: they would weigh more than the page. */
const CARRIED = 400;

function placed(chart: FunnelChart, width: number, labelOutside: boolean, language: Language): PlacedFunnel {
  const box = boxOf(width, STATIC_EM, false);
  return placeFunnel(chart, box, funnelPictureWords(chart, language), labelOutside, language);
}

/** The comparison with what is hidden taken out of it, so that page and element judge the same. */
function guarded(comparison: Comparison, wishes: FunnelWishes): Comparison {
  const policy = policyOf(comparison, wishes);
  const { ownCounts, ...rest } = comparison;
  const units = protectedUnits(comparison, policy);
  return { ...rest, units, ...(ownCounts ? { ownCounts: withoutHidden(protectSeries(ownCounts, policy)) } : {}) };
}

/**
 * Makes a comparison where there is no page: the same series, geometry, words and templates as the element's. English must have been
 * fetched (`staticWordings`).
 */
export function staticFunnel(
  asked: Comparison,
  { labelOutside, level, csv, ...wishes }: StaticFunnelWishes,
  language: Language,
): StaticFunnel {
  const comparison = guarded(asked, wishes);
  const chart = funnelChartOf(comparison, wishes);
  const isJudged = chart.verdict.state === 'judged';
  const drawn = isJudged ? STATIC_WIDTHS.map((width) => placed(chart, width, labelOutside, language)) : [];
  const words = funnelWords(chart, drawn[0], language);
  const pictures = drawn.map((one) => ({ drawing: funnelPicture(one, -1), ...one.box }));
  const units = chart.group?.units ?? comparison.units;
  const own = ownPoint(chart);
  const figure = staticFunnelTemplate({
    words,
    level,
    pictures: pictures.map(({ drawing }) => drawing),
    isOutside: own !== undefined && own.place !== 'within',
    table: funnelTable(chart, language),
    carried:
      units.length <= CARRIED ? carriedText({ ...comparison, units }, chart.verdict.dropped, language) : undefined,
    csv,
    language,
  });
  const name = [textIn(chart.indicator.label, language), words.place].filter(Boolean).join(', ');
  const legend = words.legend.map((item) => ({ sign: signOf(item), text: item.text }));
  return { figure, picture: pictures[0], words, legend, label: staticMessages[language].picture(name) };
}
