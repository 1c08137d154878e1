import type { Source } from '@draagkracht/model';
import { CBS, sign, type LayoutKind, type LayoutSign, type RecognisedLayout } from './recognised.js';
import type { Unstacked } from './stacked.js';

/** Names under which Swing stands on sites of municipalities and others. */
const swingNames = /\b(swing|jive|abf research|waar ?staat ?je ?gemeente|wsjg|in ?cijfers|buurtmonitor|databank)\b/i;
const cbsNames = /\b(cbs|statline|centraal bureau voor de statistiek)\b/i;
const sourceLine = /^(?:bron(?:nen)?|source)\s*[:=]?\s*(\S.*)$|^©\s*(.+)$/i;
/** How the first column of a Swing table is called. */
const swingLabels = /^(gebied(en)?|gemeenten|wijken|buurten|subwijken|regio'?s)$/i;
/** Signs of Swing for figures that are not there, as a footer explains them. */
const swingSigns = /^([?x-])\s*[:=]\s*(onbekend|geen gegevens|afgeschermd|te weinig|geheim|nihil|n\.?v\.?t)/i;
/** How StatLine calls what a table is turned by. */
const statlineLabels = /^(onderwerp(en)?|perioden|regio's|wijken en buurten)$/i;

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

function kindOf({ labels, headerRows, footer }: Unstacked, swing: boolean, cbs: boolean): LayoutKind | undefined {
  const explained = footer.some((line) => swingSigns.test(line)) && labels.some((label) => swingLabels.test(label));
  if (swing || (headerRows > 1 && explained)) return 'swing';
  return cbs && labels.some((label) => statlineLabels.test(label)) ? 'statline' : undefined;
}

/**
 * What a table with lines around it comes from. Swing is known by its name in those lines, or by places down under a header of
 * several rows with its signs explained below; StatLine by a source that names CBS and by what it calls its dimensions. "Bron:
 * CBS" alone makes CBS the source, not the table a download.
 */
export function layoutOfUnstacked(found: Unstacked): { layout?: RecognisedLayout; source?: Source } {
  const lines = [...found.title, ...found.footer];
  const { common = [], swing = [], cbs = [] } = signsOf(found, lines);
  const named = sourceLineOf(lines);
  const kind = kindOf(found, swing.length > 0, cbs.length > 0);
  const source = named === undefined ? undefined : /^cbs\.?$/i.test(named) ? CBS : { name: named };
  const signs = [...common, ...(kind === 'swing' ? swing : cbs)];
  return { ...(kind ? { layout: { kind, signs } } : {}), ...(source ? { source } : {}) };
}
