import type { Language, Source } from '@draagkracht/model';
import { formatNumber } from '@draagkracht/base/words.js';
import type { CapacityYear } from '@draagkracht/statistics';
import type { CapacityChart } from './capacity-outlook.series.js';
import { capacityMessages, type CapacityMessages } from './messages.js';

/** Where figures come from; `url` only when it is one of the web. */
export interface SourceLine {
  readonly text: string;
  readonly url: string | undefined;
}

/** Everything an outlook says in words. */
export interface CapacityWords {
  readonly sentence: string;
  readonly legend: readonly { readonly sign: 'line' | 'prognosis' | 'fan'; readonly text: string }[];
  readonly sources: readonly SourceLine[];
}

/** People per one of the oldest, as it is printed. */
export const ratioText = (ratio: number, language: Language): string => formatNumber(ratio, 1, language);

/** A share as it is printed: with one decimal where that says something. */
export const shareText = (share: number, language: Language): string =>
  `${formatNumber(share, Math.abs(share - Math.round(share)) < 0.05 ? 0 : 1, language)}%`;

function changeText({ index = 100 }: CapacityYear, { change }: CapacityMessages, language: Language): string {
  const size = Math.round(Math.abs(index - 100));
  if (size === 0) return change.same;
  return (index < 100 ? change.less : change.more)(`${formatNumber(size, 0, language)}%`);
}

function breakEvenText({ outlook, data }: CapacityChart, messages: CapacityMessages, language: Language): string[] {
  const { breakEven } = outlook;
  if (!breakEven) return [];
  const { targetYear, baseYear, share, needed, outOfReach } = breakEven;
  const told = (needed > share ? messages.rise : messages.fall)(
    targetYear,
    baseYear,
    shareText(share, language),
    shareText(needed, language),
    data.age,
  );
  return outOfReach ? [told, messages.outOfReach] : [told];
}

/** The conclusion: the ratio now and later, and what that asks of carers once it was chosen who is one. */
function sentenceOf(chart: CapacityChart, messages: CapacityMessages, canChoose: boolean, language: Language): string {
  const { base, target } = chart.outlook;
  const { age, place } = chart.data;
  if (base?.ratio === undefined) return messages.noRatio(age);
  const isLater = target?.ratio !== undefined && target.year !== base.year;
  return [
    messages.now(place, base.year, ratioText(base.ratio, language), age),
    ...(isLater
      ? [
          messages.later(
            target.year,
            ratioText(target.ratio, language),
            target.projected === true,
            changeText(target, messages, language),
          ),
        ]
      : []),
    ...breakEvenText(chart, messages, language),
    ...(chart.definition || !canChoose ? [] : [messages.chooseFirst]),
  ].join(' ');
}

const webAddress = (url: string | undefined): string | undefined =>
  url && /^https?:\/\//i.test(url) ? url : undefined;

const sourceLine = ({ name, tableId, licence, url }: Source): SourceLine => ({
  text: [name, tableId && !name.includes(tableId) ? tableId : '', licence ?? ''].filter(Boolean).join(', '),
  url: webAddress(url),
});

/**
 * The words of an outlook. They are made from the same figures as the picture, never from the picture.
 * @param canChoose a reader can say who is called a carer.
 */
export function capacityWords(chart: CapacityChart, canChoose: boolean, language: Language): CapacityWords {
  const messages = capacityMessages.in(language);
  const { outlook, data } = chart;
  const isProjected = outlook.years.some(({ projected }) => projected);
  const hasBand = isProjected && outlook.years.some(({ carers }) => carers);
  return {
    sentence: sentenceOf(chart, messages, canChoose, language),
    legend: [
      ...(isProjected ? [{ sign: 'line' as const, text: messages.legend.counted }] : []),
      ...(isProjected ? [{ sign: 'prognosis' as const, text: messages.legend.prognosis }] : []),
      ...(hasBand ? [{ sign: 'fan' as const, text: messages.legend.band }] : []),
    ],
    sources: data.sources.map(sourceLine),
  };
}

/** One year said aloud: "2040 (prognose): 6,0 inwoners van 50–74 jaar per 85-plusser. 9,0 mantelzorgers per tien 85-plussers (7,2 tot 10,8)." */
export function yearWords({ outlook, data }: CapacityChart, at: number, language: Language): string {
  const messages = capacityMessages.in(language);
  const year = outlook.years[at];
  if (!year) return '';
  if (year.ratio === undefined) return `${messages.noneSaid(year.year, data.age)}.`;
  const said = messages.yearSaid(year.year, year.projected === true, ratioText(year.ratio, language), data.age);
  if (!year.carers) return `${said}.`;
  const { now, less, more } = year.carers;
  return `${said}. ${messages.carersSaid(ratioText(now, language), ratioText(less, language), ratioText(more, language), data.age)}.`;
}
