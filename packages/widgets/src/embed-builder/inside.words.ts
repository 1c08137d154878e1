import { widgetNames, type Placement, type WidgetName } from '@draagkracht/base/snippet.js';
import { formatFigure, gapWord } from '@draagkracht/base/words.js';
import { isGap, periodLabel, textIn, type Language, type Series } from '@draagkracht/model';
import type { Choices, Given } from './choices.view.js';
import { contentCode, type ContentPiece } from './content.view.js';
import type { Grid } from './grid.view.js';
import { insideMessages } from './inside.messages.js';
import { usable } from './settings.view.js';

/** Rows of a file that stand inside an element at most; the newest, because all of them are in the file. */
const ROWS = 12;

/** The newest figures of a series as a table a reader can do with. */
export function gridOfSeries({ indicator, region, points }: Series, language: Language): Grid {
  const say = insideMessages[language];
  const label = textIn(indicator.label, language);
  const unit = indicator.unit && !label.includes(indicator.unit) ? ` (${indicator.unit})` : '';
  const figure = { unit: '', decimals: indicator.decimals };
  return {
    caption: `${[label, region?.label].filter(Boolean).join(', ')}${unit}`,
    rows: [
      [say.period, region?.label ?? say.figure],
      ...points
        .slice(-ROWS)
        .map(({ period, value }) => [
          periodLabel(period, language),
          isGap(value) ? gapWord(value, language) : formatFigure(value, figure, language),
        ]),
    ],
    notes: [],
  };
}

/** What is known when the inside of an element is written. */
export interface Inside {
  readonly choices: Choices;
  /** The table that was pasted, or the example. */
  readonly grid: Grid | undefined;
  /** The figures a file gave. */
  readonly series: Series | undefined;
  /** The conclusion of the preview, when it shows these figures. */
  readonly sentence: string;
}

const aboutOf = (tag: string): WidgetName => widgetNames[tag] ?? widgetNames['dk-outcome-chart']!;

/** Whether an element shows one figure through time: periods and figures, of a table or a file. */
export const showsSeries = (tag: string): boolean => tag === 'dk-outcome-chart' || tag === 'dk-indicator-card';

/** Whether an element shows figures of a page: a table in it, or a file. */
export const takesFigures = (tag: string): boolean => aboutOf(tag).group === 'figures';

/** Where the figures of an element can come from; nowhere for a tool. */
export const waysOf = (tag: string): readonly Given[] =>
  takesFigures(tag)
    ? [
        ...(showsSeries(tag) ? (['example'] as const) : []),
        ...(aboutOf(tag).takesTable ? (['table'] as const) : []),
        'file',
      ]
    : [];

/** The table inside an element: the one that was pasted under the name it was given, or the newest rows of a file. */
function tableInside({ choices, grid, series }: Inside): Grid | undefined {
  if (choices.given === 'file') return series && gridOfSeries(series, choices.language);
  return grid && { ...grid, caption: choices.caption.trim() || grid.caption };
}

/** What stands inside the element: the whole page for who has no script. */
export function insideOf(inside: Inside): readonly ContentPiece[] {
  const { choices, sentence } = inside;
  const { tag, language, src, given } = choices;
  const say = insideMessages[language];
  const { title, use } = aboutOf(tag);
  if (!takesFigures(tag)) return [{ kind: 'text', text: `${title[language]}. ${use[language]} ${say.needsScript}` }];
  const table = tableInside(inside);
  return [
    ...(table && sentence ? [{ kind: 'text' as const, text: sentence }] : []),
    ...(table ? [{ kind: 'table' as const, grid: table }] : []),
    ...(given === 'file' && src ? [{ kind: 'link' as const, text: say.file, href: src }] : []),
    ...(!table && given !== 'file' ? [{ kind: 'text' as const, text: say.noFigures }] : []),
  ];
}

/** What it is called in one line: the name of the table, or else of the element. */
export const titleOf = (inside: Inside): string =>
  (takesFigures(inside.choices.tag) && tableInside(inside)?.caption) ||
  aboutOf(inside.choices.tag).title[inside.choices.language];

/** What is to be put on the page. */
export function placementOf(inside: Inside): Placement {
  const { tag, attributes, given, src, indicator, region, language } = inside.choices;
  const file = given === 'file' && takesFigures(tag) ? { src, indicator, region } : {};
  const named = Object.entries({ ...file, ...usable(tag, attributes) }).filter(
    ([name, value]) => value !== '' || !(name in file),
  );
  return {
    tag,
    attributes: Object.fromEntries(named),
    content: contentCode(insideOf(inside)),
    language,
    title: titleOf(inside),
  };
}
