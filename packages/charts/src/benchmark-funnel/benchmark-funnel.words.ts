import { textIn, type Language } from '@draagkracht/model';
import { formatFigure, formatNumber } from '@draagkracht/base/words.js';
import { chanceFindings, funnelLevels, type DroppedUnit, type JudgedUnit } from '@draagkracht/statistics';
import type { SourceWords } from '../outcome-chart/outcome-chart.words.js';
import { ownPoint, type FunnelChart } from './benchmark-funnel.series.js';
import type { FunnelPictureWords, PlacedFunnel } from './benchmark-funnel.geometry.js';
import { groupReasonWords, ownGroupWords } from './group.words.js';
import { funnelMessages, type FunnelMessages } from './messages.js';
import { areasOf, formatOf, funnelSentence, theseAreas } from './sentence.words.js';

/** One sign of the picture and what it stands for. */
export interface FunnelLegendItem {
  readonly sign:
    | 'own'
    | 'own-high'
    | 'own-low'
    | 'within'
    | 'beyond-95'
    | 'beyond-998'
    | 'band-95'
    | 'band-998'
    | 'centre';
  readonly text: string;
}

/** Everything a comparison says in words. */
export interface FunnelWords {
  readonly heading: string;
  readonly place: string;
  readonly banners: readonly string[];
  readonly sentence: string;
  readonly legend: readonly FunnelLegendItem[];
  readonly notes: readonly string[];
  readonly source: SourceWords | undefined;
}

/** Where an area stands, in a few words; never a rank. */
export function placeWords({ place, side }: JudgedUnit, language: Language): string {
  const { places } = funnelMessages.in(language);
  return place === 'within' ? places.within : places[place][side === 'high' ? 1 : 0];
}

const shareText = (share: number, chart: FunnelChart, language: Language): string =>
  formatFigure(share * chart.per, formatOf(chart, language), language);

/** One area said aloud: "Zuilen: 28,4 per 1.000 inwoners (10.220 van 359.370), binnen de grenzen." */
export function unitWords(chart: FunnelChart, index: number, language: Language): string {
  const unit = chart.points[index];
  if (!unit) return '';
  const figure = shareText(unit.share, chart, language);
  const [count, of] = [formatNumber(unit.count, 0, language), formatNumber(unit.population, 0, language)];
  const { of: word } = funnelMessages.in(language);
  return `${unit.label}: ${figure} (${count} ${word} ${of}), ${placeWords(unit, language)}.`;
}

/** The words of the picture. */
export function funnelPictureWords(chart: FunnelChart, language: Language): FunnelPictureWords {
  const messages = funnelMessages.in(language);
  return {
    people: messages.axis(chart.people ?? messages.people),
    middle: (figure) => messages.middle(figure, chart.verdict.widened),
  };
}

/** The sign of the own area: as it lies on the picture. */
const ownSign = ({ place, side }: JudgedUnit): FunnelLegendItem['sign'] =>
  place === 'within' ? 'own' : side === 'high' ? 'own-high' : 'own-low';

function legendOf(chart: FunnelChart, messages: FunnelMessages, language: Language): FunnelLegendItem[] {
  const { verdict, points, levels, ownAt } = chart;
  const own = ownPoint(chart);
  const { many } = areasOf(chart, language);
  const has = (place: JudgedUnit['place']): boolean =>
    points.some((point, at) => at !== ownAt && point.place === place);
  const items: (FunnelLegendItem | false | undefined)[] = [
    own && { sign: ownSign(own), text: messages.legendOwn(own.label) },
    has('within') && { sign: 'within', text: messages.legendWithin(many) },
    has('beyond-95') && { sign: 'beyond-95', text: messages.legendBeyond(many) },
    has('beyond-998') && { sign: 'beyond-998', text: messages.legendFar(many) },
    levels !== '99.8' && { sign: 'band-95', text: messages.legendBand95(verdict.widened, many) },
    levels !== '95' && { sign: 'band-998', text: messages.legendBand998(verdict.widened) },
    { sign: 'centre', text: messages.legendCentre(theseAreas(chart, language), verdict.widened) },
  ];
  return items.filter((item): item is FunnelLegendItem => typeof item === 'object');
}

const kindOf = ({ reason, gap }: DroppedUnit): keyof FunnelMessages['dropped'] =>
  gap?.kind === 'suppressed' ? 'suppressed' : reason;

function droppedNotes(chart: FunnelChart, messages: FunnelMessages, language: Language): string[] {
  const counts = new Map<keyof FunnelMessages['dropped'], number>();
  for (const unit of chart.verdict.dropped) counts.set(kindOf(unit), (counts.get(kindOf(unit)) ?? 0) + 1);
  return Array.from(counts, ([kind, count]) =>
    messages.dropped[kind](formatNumber(count, 0, language), areasOf(chart, language), count === 1),
  );
}

/** How many lie outside, beside how many chance alone puts there (D§7.5). */
function chanceNote({ verdict, levels }: FunnelChart, messages: FunnelMessages, language: Language): string {
  const isOuter = levels === '99.8';
  const level = isOuter ? funnelLevels.outer : funnelLevels.warning;
  const { expected } = chanceFindings(verdict.k, 1 - level);
  const said = formatNumber(expected, expected < 9.95 ? 1 : 0, language);
  const found = isOuter ? verdict.beyond.at998 : verdict.beyond.at95;
  return messages.chance(
    said,
    formatNumber(found, 0, language),
    `${formatNumber(level * 100, isOuter ? 1 : 0, language)}%`,
  );
}

function groupNotes(chart: FunnelChart, messages: FunnelMessages, language: Language): string[] {
  const { many } = areasOf(chart, language);
  if (chart.reason) return [groupReasonWords(chart.reason, many, language)];
  if (chart.group) return [ownGroupWords(chart.group, many, language)];
  return chart.groupUnknown ? [messages.group.unknown(many)] : [];
}

function notesOf(chart: FunnelChart, placed: PlacedFunnel | undefined, language: Language): string[] {
  const messages = funnelMessages.in(language);
  const { many } = areasOf(chart, language);
  const { state, widened, together } = chart.verdict;
  const judged = state === 'judged';
  return [
    ...groupNotes(chart, messages, language),
    ...(judged ? [chanceNote(chart, messages, language), messages.notAlike(many), messages.notRanked(many)] : []),
    ...(widened ? [messages.together(theseAreas(chart, language), shareText(together!, chart, language))] : []),
    ...(placed?.zoomed ? [messages.zoomed] : []),
    ...(placed?.byTimes ? [messages.byTimes(chart.people ?? messages.people)] : []),
    ...droppedNotes(chart, messages, language),
    ...(chart.indicator.readWith ?? []).map((text) => textIn(text, language)),
  ];
}

/** Only addresses of the web become a link. */
const webAddress = (url: string | undefined): string | undefined =>
  url && /^https?:\/\//i.test(url) ? url : undefined;

function sourceOf({ indicator: { source } }: FunnelChart, language: Language): SourceWords | undefined {
  const url = webAddress(source?.url);
  if (!source || (!url && !source.licence)) return undefined;
  const before = language === 'nl' ? 'Bron: ' : 'Source: ';
  return { before, name: source.name, url, after: source.licence ? `, ${source.licence}.` : '.' };
}

/**
 * The words of a comparison. They are made from the same verdict as the picture, never from the picture.
 * @param placed the picture, when there is one.
 */
export function funnelWords(chart: FunnelChart, placed: PlacedFunnel | undefined, language: Language): FunnelWords {
  const messages = funnelMessages.in(language);
  return {
    heading: textIn(chart.indicator.label, language),
    place: chart.own?.label ?? '',
    banners: [
      ...(chart.policy === 'intern' ? [messages.intern] : []),
      ...(chart.indicator.kind === 'model' ? [messages.model] : []),
    ],
    sentence: funnelSentence(chart, language),
    legend: placed ? legendOf(chart, messages, language) : [],
    notes: notesOf(chart, placed, language),
    source: sourceOf(chart, language),
  };
}
