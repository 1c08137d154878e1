import { lastFigure, periodLabel, type Language, type Series, type Story, type Target } from '@draagkracht/model';
import { formatFigure, inPeriod } from '@draagkracht/base/words.js';
import { councilMessages } from './council-page.messages.js';

/** One figure on the page for the council. */
export interface CouncilFigure {
  /** In the publication. */
  readonly id: string;
  readonly label: string;
  readonly sentence: string;
  /** As it was published: small numbers hidden. */
  readonly series: Series;
  readonly rows: readonly { readonly period: string; readonly figure: string }[];
  readonly source: string;
  readonly story: Story | undefined;
  /** What is asked of the council. */
  readonly ask: string;
}

/** A page for the council, in the words of its language. Everything hidden from readers is hidden here. */
export interface CouncilPage {
  readonly title: string;
  readonly organisation: string;
  /** ISO day. */
  readonly date: string;
  readonly place: string;
  readonly language: Language;
  readonly figures: readonly CouncilFigure[];
  /** What is not known, one line each. */
  readonly unknown: readonly string[];
  readonly policy: 'publiek' | 'streng';
  /** The figures are made up. */
  readonly example: boolean;
}

/** Periods in the table under a chart: what fits the width of a page. */
const PERIODS = 6;

/** The newest periods of a figure, the oldest first. */
export const newestRows = <Row>(rows: readonly Row[]): readonly Row[] => rows.slice(-PERIODS);

/** A target in a sentence, with who set it and where it is written. */
export function targetSentence(target: Target, { indicator }: Series, language: Language): string {
  const steps = target.path.map(
    ({ value, period }) => `${formatFigure(value, indicator, language)} ${inPeriod(period, language)}`,
  );
  const on = target.setOn ? periodLabel(target.setOn, language) : '';
  return councilMessages(language).target(steps.join(', '), target.setBy, on, target.basis);
}

/** The source in a sentence, with the last period there is a figure of, and when it was fetched. */
export function sourceSentence({ source, series }: CouncilFigure, language: Language): string {
  const messages = councilMessages(language);
  const last = lastFigure(series.points)?.period;
  const fetched = series.indicator.source?.retrieved;
  return [
    source && messages.source(source),
    last && messages.upTo(periodLabel(last, language)),
    fetched && messages.fetched(periodLabel(fetched, language)),
  ]
    .filter(Boolean)
    .join(' ');
}
