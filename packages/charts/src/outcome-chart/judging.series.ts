import {
  isTrial,
  periodLabel,
  type ChartKind,
  type Language,
  type Series,
  type Translated,
  type Verdict,
} from '@draagkracht/model';
import { cautionClause } from '@draagkracht/base/words.js';
import { factsOf, judgeSeries, rebasePlaces, refusedRebases } from '@draagkracht/statistics';
import type { Judgement } from './outcome-chart.series.js';
import { steppedLimits } from './stepped.geometry.js';
import type { LegendItem } from './outcome-chart.words.js';

// Fetched by charts that ask for more than picking a chart by the number of figures.

const parts: Translated = {
  nl: 'tellers en noemers die bij elk cijfer horen',
  en: 'numerators and denominators that make each figure',
};
const positive: Translated = { nl: 'cijfers van 0 of meer', en: 'figures of 0 or more' };
const more: Translated = { nl: 'meer cijfers', en: 'more figures' };

/** Why a chart that was asked for is not there, with what it needs. */
function kindRefused(kind: ChartKind): Translated {
  const need = /^[pu]/.test(kind) ? parts : kind === 'xmr' ? more : positive;
  const name = kind.replace('-prime', '′');
  return {
    nl: `Een ${name}-kaart kan hier niet: daarvoor zijn ${need.nl} nodig. De gewone grafiek staat er.`,
    en: `A ${name} chart cannot be made here: it needs ${need.en}. The usual chart is shown.`,
  };
}

const rebaseRefused: Translated = {
  nl: 'De grenzen beginnen niet opnieuw: zet erbij waarom, en wie dat besloot.',
  en: 'The limits do not begin anew: add why, and who decided it.',
};

const trialNote: Translated = {
  nl: 'De grenzen zijn voorlopig: ze steunen op minder dan 12 cijfers en kunnen nog verschuiven.',
  en: 'The limits are trial limits: they rest on fewer than 12 figures and may still move.',
};

function notesOf(series: Series, verdict: Verdict, kind: ChartKind | 'auto'): Translated[] {
  return [
    ...(kind !== 'auto' && verdict.kind !== kind ? [kindRefused(kind)] : []),
    ...(refusedRebases(series).length > 0 ? [rebaseRefused] : []),
    ...(verdict.segments.some(isTrial) ? [trialNote] : []),
  ];
}

const rebaseTexts: Readonly<Record<Language, (period: string, cause: string, by: string) => string>> = {
  nl: (period, cause, by) => `Vanaf ${period} gelden nieuwe grenzen: ${cause} (${by}).`,
  en: (period, cause, by) => `New limits from ${period}: ${cause} (${by}).`,
};

const rebaseLegend = (series: Series, language: Language): LegendItem[] =>
  rebasePlaces(series).map(({ at: { period, cause, by } }) => ({
    sign: 'rebase',
    text: rebaseTexts[language](periodLabel(period, language), cause, by),
  }));

/** Judges a series as any kind of chart, and says what could not be done and where limits begin anew. */
export function judgedAs(series: Series, kind: ChartKind | 'auto'): Judgement {
  const verdict = judgeSeries(series, { kind });
  return {
    verdict,
    facts: factsOf(series, verdict),
    more: {
      caution: cautionClause,
      legend: (language) => rebaseLegend(series, language),
      notes: notesOf(series, verdict, kind),
      stepped: steppedLimits,
    },
  };
}
