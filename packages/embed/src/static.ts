/**
 * Static output: what the product says without a page, for the command line and for pages made beforehand. Nothing here
 * touches the DOM.
 */
import { wordMessages } from '@draagkracht/base/words.js';
import type { SourcedAreas } from '@draagkracht/model';
import type { AreasFaultCode, AreasFound, Comparison } from '@draagkracht/charts/static.js';
import type { AreasFragment, AreasRequest } from './static/areas-fragment.js';
import type { CardFragment } from './static/card-fragment.js';
import type { ChartFragment, ChartRequest } from './static/chart-fragment.js';
import type { FunnelRequest } from './static/funnel-fragment.js';
import type { PrincipleRequest } from './static/principle-fragment.js';

export type {
  AreasFaultCode,
  AreasFound,
  AreasFragment,
  AreasRequest,
  CardFragment,
  ChartFragment,
  ChartRequest,
  Comparison,
  FunnelRequest,
  PrincipleRequest,
};

export {
  assuranceWord,
  changeWord,
  chartKindWord,
  formatFigure,
  formatNumber,
  periodInSentence,
  ruleWord,
  sentenceOf,
} from '@draagkracht/base/words.js';

// Without a page nobody waits for a language: both are there before the first word is asked for.
await Promise.all(wordMessages.coming('en'));

/** Makes a chart that is whole without script. What draws it comes when it is first asked for. */
export const chartFragment = async (request: ChartRequest): Promise<ChartFragment> =>
  (await import('./static/chart-fragment.js')).chartFragment(request);

/** Makes a figure with its story that is whole without script. */
export const cardFragment = async (request: ChartRequest): Promise<CardFragment> =>
  (await import('./static/card-fragment.js')).cardFragment(request);

/** Makes a small line for each area, whole without script; `undefined` without a single area. */
export const areasFragment = async (request: AreasRequest): Promise<AreasFragment | undefined> =>
  (await import('./static/areas-fragment.js')).areasFragment(request);

/** The areas of a municipality in a file, as small multiples show them. */
export const areasWithin = async (
  areas: SourcedAreas,
  within: string,
  kind: 'district' | 'neighbourhood' | '',
): Promise<AreasFound> => (await import('@draagkracht/charts/static.js')).areasWithin(areas, within, kind);

/** The comparison that areas of a file hold, as a funnel shows them; or why they hold none. */
export const comparisonOf = async (
  areas: SourcedAreas,
  own: string,
  period: string,
  asked: { readonly population: boolean; readonly group: boolean },
): Promise<Comparison | AreasFaultCode> =>
  (await import('@draagkracht/charts/static.js')).comparisonOf(areas, own, period, asked);

/** Makes a fair comparison that is whole without script. */
export const funnelFragment = async (request: FunnelRequest): Promise<ChartFragment> =>
  (await import('./static/funnel-fragment.js')).funnelFragment(request);

/** Makes the principles as text. */
export const principleFragment = async (request: PrincipleRequest): Promise<string> =>
  (await import('./static/principle-fragment.js')).principleFragment(request);

/** The one optional style sheet for pages with such blocks. */
export const styleSheet = async (): Promise<string> => (await import('./static/style-sheet.js')).styleSheet();
