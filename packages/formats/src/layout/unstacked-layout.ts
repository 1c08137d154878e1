import type { Source } from '@draagkracht/model';
import { CBS, sign, type LayoutSign, type RecognisedLayout } from './recognised.js';
import type { Unstacked } from './stacked.js';

/** Names under which Swing stands on sites of municipalities and others. */
const swingNames = /\b(swing|jive|abf research|waar ?staat ?je ?gemeente|wsjg|in ?cijfers|buurtmonitor|databank)\b/i;
const cbsNames = /\b(cbs|statline|centraal bureau voor de statistiek)\b/i;
const sourceLine = /^(?:bron(?:nen)?|source)\s*[:=]?\s*(\S.*)$|^©\s*(.+)$/i;
/** How the first column of a Swing table is called. */
const swingLabels = /^(gebied(en)?|gemeenten?|wijken|buurten|regio'?s?|subwijken)$/i;

/** The source as the lines around a table name it. */
export function sourceLineOf(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const [, named, owner] = sourceLine.exec(line.trim()) ?? [];
    const name = (named ?? owner)?.trim();
    if (name) return name;
  }
  return undefined;
}

function signsOf(
  { headerRows, title, footer, grid }: Unstacked,
  lines: readonly string[],
): Record<string, LayoutSign[]> {
  const source = sourceLineOf(lines);
  return {
    common: [
      ...(headerRows > 1 ? [{ code: 'stacked-header', count: headerRows, text: grid.header.at(-1) ?? '' }] : []),
      ...sign('lines-above', title),
      ...sign('footer-source', source === undefined ? [] : [source]),
    ],
    swing: sign(
      'names-swing',
      lines.filter((line) => swingNames.test(line)),
    ),
    cbs: sign(
      'names-cbs',
      [...(source === undefined ? [] : [source]), ...footer].filter((line) => cbsNames.test(line)),
    ),
  };
}

/**
 * What a table with lines around it comes from. Swing is known by its name in those lines, or by places down under a header of
 * indicators over periods with a source that is no bare "CBS"; StatLine by "Bron: CBS" or "© CBS".
 */
export function layoutOfUnstacked(found: Unstacked): { layout?: RecognisedLayout; source?: Source } {
  const lines = [...found.title, ...found.footer];
  const { common = [], swing = [], cbs = [] } = signsOf(found, lines);
  const named = sourceLineOf(lines);
  const bareCbs = named !== undefined && /^cbs\.?$/i.test(named);
  const source = bareCbs ? CBS : named === undefined ? undefined : { name: named };
  const places = found.grid.header.some((name) => swingLabels.test(name));
  const kind =
    swing.length > 0
      ? 'swing'
      : bareCbs || cbs.length > 0
        ? places && !bareCbs && found.headerRows > 1
          ? 'swing'
          : 'statline'
        : places && named !== undefined
          ? 'swing'
          : undefined;
  const signs = [...common, ...(kind === 'swing' ? swing : cbs)];
  return { ...(kind ? { layout: { kind, signs } } : {}), ...(source ? { source } : {}) };
}
