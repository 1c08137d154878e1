/**
 * Static output: what the product says without a page, for the command line and for pages made beforehand. Nothing here
 * touches the DOM.
 */
import { wordMessages } from '@draagkracht/base/words.js';
import type { ChartFragment, ChartRequest } from './static/chart-fragment.js';
import type { PrincipleRequest } from './static/principle-fragment.js';

export type { ChartFragment, ChartRequest, PrincipleRequest };

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

/** Makes the principles as text. */
export const principleFragment = async (request: PrincipleRequest): Promise<string> =>
  (await import('./static/principle-fragment.js')).principleFragment(request);

/** The one optional style sheet for pages with such blocks. */
export const styleSheet = async (): Promise<string> => (await import('./static/style-sheet.js')).styleSheet();
