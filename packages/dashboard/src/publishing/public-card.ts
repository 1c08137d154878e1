import {
  isGap,
  periodLabel,
  textIn,
  type AreasSource,
  type Language,
  type Point,
  type Series,
  type SeriesSource,
  type SmallNumberPolicy,
  type Source,
  type Story,
} from '@draagkracht/model';
import { seriesSource } from '@draagkracht/formats';
import { formatFigure, gapWord, sentenceOf, statusWord } from '@draagkracht/base/words.js';
import { judgePlainSeries, plainFactsOf, protectSeries } from '@draagkracht/statistics';
import type { MadePublication } from './make-publication.js';

/** What the file of a publication is called, on the device and in the code that is pasted. */
export const PUBLICATION_FILE = 'publication.json';

/**
 * Lets elements read a publication that is not on any site yet: the same reader as on a public page, handed the very text that will be
 * published. It asks nothing of the network, whatever `src` says.
 */
export function publicSource(text: string): SeriesSource & AreasSource {
  const bytes = new TextEncoder().encode(text).buffer;
  return seriesSource({ fetch: async () => ({ ok: true, status: 200, arrayBuffer: async () => bytes.slice(0) }) });
}

/** One line of the table of a card: what a page shows without any script. */
export interface CardRow {
  readonly period: string;
  readonly figure: string;
}

/** A card of a publication in words, read back from the file as a public page reads it. */
export interface PublicCard {
  /** Of the indicator in the file. */
  readonly id: string;
  readonly region: string;
  readonly label: string;
  readonly place: string;
  readonly unit: string;
  readonly sentence: string;
  readonly rows: readonly CardRow[];
  readonly source: string;
  readonly story: Story | undefined;
  readonly series: Series;
}

/** The source of figures in one line. */
export const sourceLine = ({ name, tableId, licence }: Source): string =>
  [name, tableId && !name.includes(tableId) ? tableId : '', licence].filter(Boolean).join(', ');

function rowOf({ period, value, status }: Point, series: Series, language: Language): CardRow {
  const figure = isGap(value) ? gapWord(value.kind, language) : formatFigure(value, series.indicator, language);
  const certain = isGap(value) || !status || status === 'definitive' ? '' : ` (${statusWord(status, language)})`;
  return { period: periodLabel(period, language), figure: `${figure}${certain}` };
}

/** A series as an element on a public page words it: small numbers hidden once more, and judged like a chart. */
export function cardOf(series: Series, policy: SmallNumberPolicy, language: Language): PublicCard {
  const shown = protectSeries(series, policy);
  const { indicator, region, points } = shown;
  return {
    id: indicator.id,
    region: region?.code ?? '',
    label: textIn(indicator.label, language),
    place: region?.label ?? '',
    unit: indicator.unit,
    sentence: sentenceOf(plainFactsOf(shown, judgePlainSeries(shown, 'auto')), language),
    rows: points.map((point) => rowOf(point, shown, language)),
    source: indicator.source ? sourceLine(indicator.source) : '',
    story: series.story,
    series: shown,
  };
}

/** The cards of a publication for a region, read back from its file. An indicator without that region is left out. */
export async function publicCards(made: MadePublication, region: string): Promise<readonly PublicCard[]> {
  const source = publicSource(made.text);
  const { language, policy, tables } = made.parts;
  const { signal } = new AbortController();
  const here = tables.filter(({ block }) => block.regions.includes(region));
  const read = here.map(({ indicator }) => source.read(PUBLICATION_FILE, { indicator: indicator.id, region }, signal));
  return (await Promise.all(read)).map(({ series }) => cardOf(series, policy, language));
}
