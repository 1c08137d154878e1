import { periodLabel, regionKind, textIn, type GapKind, type Language } from '@draagkracht/model';
import {
  formatFigure,
  formatNumber,
  formatRange,
  gapWord,
  inPeriod,
  sourceSentence,
  statusWord,
  unitText,
} from '@draagkracht/base/words.js';
import { missedArea } from '../shared/own-area.words.js';
import { multiplesMessages, type AreaKind, type MultiplesMessages } from './messages.js';
import type { PlacedPanels } from './multiples.geometry.js';
import type { AreaLine, LinePoint, Multiples } from './multiples.series.js';

/** What stands above and below the pictures. */
export interface MultiplesWords {
  readonly heading: string;
  /** In what the figures are; empty for percentages, which carry their sign. */
  readonly unit: string;
  readonly banners: readonly string[];
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly source: string;
}

/** A figure with its unit, or why there is none. */
export function figureText(point: LinePoint | undefined, { indicator }: Multiples, language: Language): string {
  if (!point) return gapWord('missing', language);
  return point.gap ? gapWord(point.gap, language) : formatFigure(point.value, indicator, language);
}

/** A figure without its unit, which stands above all of them; a percentage keeps its sign. */
export function bareFigure(point: LinePoint | undefined, multiples: Multiples, language: Language): string {
  const { unit, decimals } = multiples.indicator;
  return point && !point.gap && !unit.startsWith('%')
    ? formatNumber(point.value, decimals, language)
    : figureText(point, multiples, language);
}

/** One area said aloud: "Zuilen, 2024: 9,3%, voorlopig." with its first and last figures, and no judgement. */
export function areaWords(line: AreaLine, multiples: Multiples, language: Language): string {
  const { span } = multiples;
  if (!span) return line.name;
  const { last } = line;
  const final = last && !last.gap && last.status !== 'definitive' ? `, ${statusWord(last.status, language)}` : '';
  const earlier = line.points.find(({ gap, at }) => !gap && at < span.last.at);
  const before = earlier
    ? `. ${periodLabel(earlier.period, language)}: ${figureText(earlier, multiples, language)}`
    : '';
  const own = line.own ? ` (${multiplesMessages.in(language).own})` : '';
  return `${line.name}${own}, ${periodLabel(span.last.period, language)}: ${figureText(last, multiples, language)}${final}${before}.`;
}

/** What one picture shows beside its line. */
export interface PanelWords {
  readonly name: string;
  readonly figure: string;
  readonly known: boolean;
  /** "uw gebied"; empty for any other. */
  readonly own: string;
}

/** The words of one picture. */
export const panelWords = (
  { name, last, own }: AreaLine,
  multiples: Multiples,
  say: MultiplesMessages,
  language: Language,
): PanelWords => ({
  name,
  figure: bareFigure(last, multiples, language),
  known: last !== undefined && last.gap === undefined,
  own: own ? say.own : '',
});

/** What the areas are: all neighbourhoods, all districts, or just areas. */
function kindOf(lines: readonly AreaLine[]): AreaKind {
  const kinds = new Set(lines.map(({ code }) => regionKind(code)));
  const [kind] = kinds;
  return kinds.size === 1 && (kind === 'district' || kind === 'neighbourhood' || kind === 'municipality')
    ? kind
    : 'other';
}

const gapKinds: readonly GapKind[] = ['suppressed', 'missing', 'impossible', 'not-applicable'];

/** From where to where figures go. */
function spreadOf(known: readonly number[], { indicator }: Multiples, when: string, language: Language): string {
  const say = multiplesMessages.in(language);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const [one, other] = [formatFigure(low, indicator, language), formatFigure(high, indicator, language)];
  return one === other ? say.same(when, one) : say.range(when, formatRange(low, high, indicator, language));
}

/** How many areas, from where to where their last figures go, and how many have none. It names no highest and no lowest area. */
function sentenceOf(multiples: Multiples, language: Language): string {
  const { lines, span } = multiples;
  const say = multiplesMessages.in(language);
  const kind = kindOf(lines);
  const areas = say.areas(lines.length, kind);
  if (!span) return `${areas}. ${gapWord('missing', language)}.`;
  const when = inPeriod(span.last.period, language);
  const known = lines.flatMap(({ last }) => (last && !last.gap ? [last.value] : []));
  const spread = known.length === 0 ? say.noFigures(when) : spreadOf(known, multiples, when, language);
  const hidden = gapKinds.flatMap((gap) => {
    const count = lines.filter(({ last }) => (last ? last.gap === gap : gap === 'missing')).length;
    return count > 0 && known.length > 0 ? [say.gaps[gap](say.areas(count, kind))] : [];
  });
  const first = periodLabel(span.first.period, language);
  return [say.shown(areas, first, periodLabel(span.last.period, language)), spread, ...hidden].join(' ');
}

/** The words of areas side by side. */
export function multiplesWords(multiples: Multiples, placed: PlacedPanels, language: Language): MultiplesWords {
  const say = multiplesMessages.in(language);
  const { indicator, policy, lines, reference, extent, asked } = multiples;
  const missed = missedArea(lines, kindOf(lines), asked);
  const provisional = lines.some(({ last }) => last && !last.gap && last.status !== 'definitive');
  const status = lines.map(({ last }) => last).find((last) => last && !last.gap)?.status ?? 'definitive';
  const { from, to } = placed;
  const decimals = [from, to].every(Number.isInteger) ? 0 : Math.max(1, indicator.decimals);
  return {
    heading: textIn(indicator.label, language),
    unit: indicator.unit.startsWith('%') ? indicator.unit.slice(1).trim() : unitText(indicator.unit, language),
    banners: [
      ...(policy === 'intern' ? [say.intern] : []),
      ...(indicator.kind === 'model' ? [say.model] : []),
      ...(missed ? [say.missed(missed)] : []),
    ],
    sentence: sentenceOf(multiples, language),
    notes: [
      ...(extent ? [say.scale(formatRange(from, to, { ...indicator, decimals }, language))] : []),
      ...(placed.zoomed ? [say.zoomed] : []),
      ...(placed.reference && reference ? [say.reference(reference.name)] : []),
      ...(provisional ? [say.hollow] : []),
      indicator.additive ? say.counts : say.chance,
    ],
    source: indicator.source ? sourceSentence(indicator.source, status, language) : '',
  };
}
