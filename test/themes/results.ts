import type { ColourFound } from '@draagkracht/base/tokens.js';
import type { OnPaper } from './page.js';
import type { Tried } from './site.js';
import type { TokenSet } from './token-sets.js';

/** What was found under one house style. */
export interface Result {
  readonly set: TokenSet;
  readonly tried: Tried;
  /** What axe found too faint; none is allowed. */
  readonly faint: readonly string[];
  readonly paper: OnPaper;
}

/** Rounded down: 4.49 is not 4.5. */
const ratio = (value: number): string => (Math.floor(value * 100) / 100).toFixed(2);

/** The colours of both elements; those they share once. */
export const coloursOf = ({ chart, form }: Tried): readonly ColourFound[] => [
  ...form.colours,
  ...chart.colours.filter(({ name }) => !form.colours.some((one) => one.name === name)),
];

const cell = (colour: ColourFound | undefined): string => {
  if (!colour) return '–';
  const { found, ratio: now, mended } = colour;
  if (!mended) return ratio(now);
  return `${found ? ratio(now) : 'no colour'} → **${ratio(mended.ratio)}**`;
};

/** The results as a page of Markdown: one row a house style, one column a checked colour. */
export function resultsPage(results: readonly Result[]): string {
  const names = [...new Set(results.flatMap(({ tried }) => coloursOf(tried).map(({ name }) => name)))];
  const rows = results.map(({ set, tried, faint }) => {
    const colours = coloursOf(tried);
    const mended = colours.filter((one) => one.mended).length;
    const given = tried.form.tokens.filter(({ name }) => name).length;
    const cells = names.map((name) => cell(colours.find((one) => one.name === name)));
    return `| ${[set.name, given, mended, faint.length, ...cells].join(' | ')} |`;
  });
  const mendedSets = results.filter(({ tried }) => coloursOf(tried).some((one) => one.mended)).length;
  return [
    '# Contrast under every house style',
    '',
    '<!-- Made by `test/themes/themes.test.ts`, do not edit: UPDATE_THEMES=1 writes it again. -->',
    '',
    `${results.length} token sets of NL Design System. ${mendedSets} have at least one colour that does not stand out where our`,
    'elements use it; it was mended at run time. A cell gives the contrast ratio that was found, and what it was mended to. Text needs',
    '4.5, `line`, `border` and `focus` 3 (WCAG 1.4.3, 1.4.11). `axe` counts what axe still finds too faint in Chromium, on a page with a',
    'chart and its table, an indicator card, a map, and a form with errors. Only Voorbeeld, Mooi & Anders and Purmerend are EUPL; the',
    'other sets are used in this test alone and are in no build. The Start theme is not on the npm registry.',
    '',
    `| set | tokens | mended | axe | ${names.join(' | ')} |`,
    `|${' --- |'.repeat(names.length + 4)}`,
    ...rows,
    '',
  ].join('\n');
}
