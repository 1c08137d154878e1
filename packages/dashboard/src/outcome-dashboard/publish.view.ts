import {
  blockRows,
  regionLine,
  regionKind,
  textIn,
  type Dataset,
  type Language,
  type SeriesBlock,
} from '@draagkracht/model';
import type {
  CellDecision,
  CellReason,
  GateReport,
  PublicationDraft,
  Refusal,
} from '@draagkracht/statistics/disclosure.js';
import { formatNumber } from '@draagkracht/base/words.js';
import { publishMessages } from './publish.messages.js';

/** Which areas are published: the one that is shown with what it lies in, or all of its municipality. */
export type PublishScope = 'shown' | 'municipality';

const municipalityOf = (code: string): string | undefined =>
  regionLine(code).find((one) => regionKind(one) === 'municipality');

/** The areas of a scope, in the order of the data set. */
export function codesToPublish({ regionCodes }: Dataset, region: string, scope: PublishScope): readonly string[] {
  const line = new Set(regionLine(region));
  const home = municipalityOf(region);
  return regionCodes.filter(
    (code) => line.has(code) || (scope === 'municipality' && home !== undefined && municipalityOf(code) === home),
  );
}

/** The scopes there are for a region: the whole municipality only where it holds more than what is shown. */
export const scopesFor = (dataset: Dataset, region: string): readonly PublishScope[] =>
  codesToPublish(dataset, region, 'municipality').length > codesToPublish(dataset, region, 'shown').length
    ? ['shown', 'municipality']
    : ['shown'];

/** What goes to the gate: the chosen figures of the chosen areas, and the words that go with them. */
export function draftOf(
  dataset: Dataset,
  blocks: readonly SeriesBlock[],
  codes: readonly string[],
  texts: PublicationDraft['texts'] = [],
): PublicationDraft {
  const wanted = new Set(codes);
  return {
    tables: blocks.flatMap((block) => {
      const indicator = dataset.indicators.find(({ id }) => id === block.indicatorId);
      return indicator ? [{ id: indicator.id, indicator, block: blockRows(block, (code) => wanted.has(code)) }] : [];
    }),
    texts,
    regionLabels: labelsOf(dataset, wanted),
  };
}

/** What the areas are called, by code. */
export const labelsOf = (
  { regionCodes, regionLabels }: Dataset,
  wanted: ReadonlySet<string>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(regionCodes.flatMap((code, r) => (wanted.has(code) ? [[code, regionLabels[r] || code]] : [])));

/** One figure that is not published as it was. */
export interface HiddenRow {
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly reason: string;
}

/** The report of the gate in words. */
export interface ReportView {
  /** "Van de 1.341 cijfers worden er 35 niet getoond …" */
  readonly summary: string;
  readonly reasons: readonly string[];
  readonly hidden: readonly HiddenRow[];
  /** How many more are hidden than are listed. */
  readonly more: number;
  /** What must be changed before anything is published. */
  readonly refused: readonly string[];
}

/** Hidden figures listed at most; the file of the report has all of them. */
const LISTED = 50;

const isHidden = ({ reason }: CellDecision): boolean => reason !== 'rounded' && reason !== 'source';

/** The report of the gate in words, each hidden figure with its reason. */
export function reportView(
  report: GateReport,
  dataset: Dataset,
  labels: Readonly<Record<string, string>>,
  language: Language,
): ReportView {
  const messages = publishMessages(language);
  const count = (number: number): string => formatNumber(number, 0, language);
  const name = (id: string): string => {
    const indicator = dataset.indicators.find((one) => one.id === id);
    return indicator ? textIn(indicator.label, language) : id;
  };
  const hidden = report.decisions.filter(isHidden);
  const byReason = Object.entries(report.byReason) as [CellReason, number][];
  const refusal = ({ code, place, found }: Refusal): string => messages.refusals[code](place, found ?? '');
  return {
    summary: messages.summary(count(report.cells), count(hidden.length), count(report.rounded)),
    reasons: byReason.map(([reason, number]) => messages.reasonCount(count(number), messages.reasons[reason])),
    hidden: hidden.slice(0, LISTED).map(({ table, region, period, reason }) => ({
      indicator: name(table),
      region: labels[region] ?? region,
      period,
      reason: messages.reasons[reason],
    })),
    more: Math.max(0, hidden.length - LISTED),
    refused: report.refused.map(refusal),
  };
}
