import { textIn, type Language } from '@draagkracht/model';
import {
  capitalised,
  formatFigure,
  formatNumber,
  gapWord,
  inPeriod,
  periodInSentence,
  sourceSentence,
  type FigureFormat,
} from '@draagkracht/base/words.js';
import type { Course, JudgedUnit } from '@draagkracht/statistics';
import { ownDropped, ownPoint, type FunnelChart } from './benchmark-funnel.series.js';
import { funnelMessages, type FunnelMessages } from './messages.js';

/** How figures of a comparison are printed: "28,4 per 1.000 inwoners", "12,3%". */
export function formatOf(chart: FunnelChart, language: Language): FigureFormat {
  const { indicator, per, verdict, people } = chart;
  const messages = funnelMessages.in(language);
  const unit =
    verdict.kind === 'proportion' ? '%' : messages.perPeople(formatNumber(per, 0, language), people ?? messages.people);
  return { unit, decimals: indicator.decimals };
}

/** What the areas are called, one and several. */
export const areasOf = (chart: FunnelChart, language: Language): FunnelMessages['areas'][FunnelChart['area']] =>
  funnelMessages.in(language).areas[chart.area];

/** Whether the areas were chosen because they are like the own one. */
const areAlike = ({ group, reason }: FunnelChart): boolean => reason !== undefined || (group?.groups.length ?? 0) > 0;

/** "deze 351 gemeenten", "deze 23 vergelijkbare gemeenten". */
export const theseAreas = (chart: FunnelChart, language: Language): string =>
  funnelMessages
    .in(language)
    .these(formatNumber(chart.verdict.k, 0, language), areasOf(chart, language).many, areAlike(chart));

const when = ({ period }: FunnelChart, language: Language): string => (period ? ` ${inPeriod(period, language)}` : '');

/** The name as it opens a sentence. */
const label = ({ indicator }: FunnelChart, language: Language): string =>
  capitalised(textIn(indicator.label, language).trim());

function placeText(chart: FunnelChart, { place, side, share }: JudgedUnit, language: Language): string {
  const messages = funnelMessages.in(language);
  const { decimals } = chart.indicator;
  const said = (one: number): string => formatNumber(one * chart.per, decimals, language);
  const centre = said(chart.verdict.limits!.centre);
  const middle = messages.middle(centre, chart.verdict.widened);
  const telling = { high: side === 'high', others: theseAreas(chart, language), middle };
  if (place === 'beyond-998') return messages.beyond998(telling);
  if (place === 'beyond-95') return messages.beyond95(telling);
  // What reads as the same number is not called higher or lower.
  if (side === undefined || said(share) === centre) return messages.equal(telling);
  return chart.verdict.widened ? messages.withinWidened(telling) : messages.within(telling);
}

/** Where the own number goes, joined to where it stands: a trend only where the rule for one fired, else the last step. */
function courseText(course: Course | undefined, { course: words }: FunnelMessages, language: Language): string {
  if (!course?.since) return '';
  if (course.trend) return words.trend(course.trend === 'high', periodInSentence(course.since, language));
  const then = inPeriod(course.since, language);
  return course.step === 'same' ? words.same(then) : course.step ? words.step(course.step === 'more', then) : '';
}

/** What lying outside means where a direction is better; never that one area is better than another. */
function meaning({ indicator }: FunnelChart, { place, side }: JudgedUnit, messages: FunnelMessages): string {
  if (place === 'within' || !side) return '';
  if (indicator.direction === 'neutral') return messages.neutral;
  return (indicator.direction === 'higher') === (side === 'high') ? messages.favourable : messages.unfavourable;
}

function spreadText({ verdict, overdispersion }: FunnelChart, areas: string, messages: FunnelMessages): string {
  if (verdict.widened) return messages.widened(areas);
  return verdict.dispersion?.found && overdispersion === 'off' ? messages.notWidened(areas) : '';
}

function ownMissing(chart: FunnelChart, messages: FunnelMessages, language: Language): string {
  if (!chart.own) return '';
  const dropped = ownDropped(chart);
  if (!dropped) return messages.ownAbsent(chart.own.label);
  const { reason, gap } = dropped;
  const why = gap || reason === 'gap' ? gapWord(gap ?? 'missing', language) : messages.droppedWhy[reason];
  return messages.ownDropped(chart.own.label, why);
}

/** The sentence of a comparison: the own figure, where it stands, what that means, and how much areas differ. Never a rank. */
export function funnelSentence(chart: FunnelChart, language: Language): string {
  const messages = funnelMessages.in(language);
  const areas = areasOf(chart, language).many;
  const source = sourceSentence(chart.indicator.source, 'definitive', language);
  const own = ownPoint(chart);
  const { verdict, per } = chart;
  const join = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
  if (verdict.state === 'too-few')
    return join(
      `${label(chart, language)}${when(chart, language)}.`,
      messages.tooFew(formatNumber(verdict.k, 0, language), areas),
      source,
    );
  const format = formatOf(chart, language);
  const figure = (share: number): string => formatFigure(share * per, format, language);
  if (!own)
    return join(
      ownMissing(chart, messages, language),
      messages.allFigure(
        label(chart, language),
        figure(verdict.together!),
        theseAreas(chart, language),
        when(chart, language),
      ),
      spreadText(chart, areas, messages),
      source,
    );
  return join(
    messages.figure(label(chart, language), own.label, figure(own.share), when(chart, language)),
    `${placeText(chart, own, language)}${courseText(chart.course, messages, language)}.`,
    meaning(chart, own, messages),
    spreadText(chart, areas, messages),
    source,
  );
}
