import { html, nothing } from 'lit';
import {
  monitorIndicator,
  result,
  target,
  type DkRecord,
  type MonitorIndicator,
  type MonitorTarget,
  type Result,
} from '@draagkracht/model';
import { formatFigure, inPeriod } from '@draagkracht/base/words.js';
import { goalsMessages } from './goals.messages.js';
import type { GoalsOwner, Panel } from './goals-owner.js';
import { nextPlace } from './goals.view.js';
import { RecordForm } from './record-form.js';
import { targetLacks, targetQuestions } from './target.view.js';
import { regionName } from '../monitor/records.view.js';

const noResult: Omit<Result, 'place'> = { label: '', why: '', lifeDomains: [], laws: [], tasks: [] };

/** The form for a result. @param about the result it changes; absent for a new one */
export function resultForm(owner: GoalsOwner, about?: DkRecord<Result>): Panel {
  const say = goalsMessages.in(owner.language());
  const kept = (): readonly DkRecord<Result>[] => owner.monitor.records?.results ?? [];
  return new RecordForm(owner, {
    type: result,
    at: about?.id ?? 'top',
    title: about ? say.editResult : say.newResult,
    asks: ['label', 'why', 'circle', 'lifeDomains', 'laws', 'tasks'],
    values: about?.data ?? { ...noResult, place: nextPlace(kept()) },
    ...(about ? { about } : {}),
    records: kept,
  });
}

const noIndicator: Omit<MonitorIndicator, 'resultId' | 'place' | 'direction' | 'kind' | 'level'> = {
  label: '',
  definition: '',
  numerator: '',
  denominator: '',
  unit: '%',
  decimals: 1,
  lifeDomains: [],
  laws: [],
  tasks: [],
  sourceName: '',
  tableId: '',
  breaks: [],
  readWith: [],
};

/** A population measure tells of no programme, so not whether one works or lasts. */
function withoutStrayAspect(data: MonitorIndicator): MonitorIndicator {
  const { aspect, ...rest } = data;
  return data.level === 'programme' && aspect ? { ...rest, aspect } : rest;
}

/** The form for an indicator. @param resultId the result it belongs to @param about the indicator it changes; absent for one of your own */
export function indicatorForm(owner: GoalsOwner, resultId: string, about?: DkRecord<MonitorIndicator>): Panel {
  const say = goalsMessages.in(owner.language());
  const kept = (): readonly DkRecord<MonitorIndicator>[] => owner.monitor.records?.indicators ?? [];
  return new RecordForm(owner, {
    type: monitorIndicator,
    at: about?.id ?? resultId,
    title: about ? say.editIndicator : say.newIndicator,
    asks: [
      'label',
      'direction',
      'level',
      'aspect',
      'kind',
      'unit',
      'definition',
      'numerator',
      'denominator',
      'circle',
      'lifeDomains',
      'laws',
      'tasks',
      'sourceName',
      'tableId',
      'breaks',
    ],
    // A choice that was not made is a question that still has to be put.
    values: about?.data ?? {
      ...noIndicator,
      resultId,
      place: nextPlace(kept()),
      direction: undefined,
      kind: undefined,
      level: undefined,
    },
    ...(about ? { about } : {}),
    records: kept,
    put: ({ name }, { level }) => name !== 'aspect' || level === 'programme',
    finish: withoutStrayAspect,
  });
}

/** The last figure of an indicator, to set a target by. */
function lastWords(owner: GoalsOwner, { id, data }: DkRecord<MonitorIndicator>, region: string): string {
  const found = owner.monitor.seriesOf(id, region);
  if (!('series' in found)) return '';
  const last = found.series.points.findLast((point) => typeof point.value === 'number');
  const language = owner.language();
  return last && typeof last.value === 'number'
    ? `${data.label}: ${formatFigure(last.value, data, language)} ${inPeriod(last.period, language)}.`
    : '';
}

/** What a target is asked for. A figure without a good direction needs a reason to go one way as well; the form keeps the order of the record. */
const targetAsks = ['direction', 'value', 'period', 'steps', 'setBy', 'setOn', 'basis'] as const;

/**
 * The form for a target of an indicator in a region. It refuses one without direction, value, period, ground, day and who set it, each
 * with its reason, and asks about what points the wrong way or lies in the past.
 */
export function targetForm(
  owner: GoalsOwner,
  indicator: DkRecord<MonitorIndicator>,
  region: string,
  about?: DkRecord<MonitorTarget>,
): Panel {
  const { monitor } = owner;
  const say = goalsMessages.in(owner.language());
  const { direction, label } = indicator.data;
  const place = regionName(monitor.records?.datasets ?? [], region);
  return new RecordForm(owner, {
    type: target,
    at: indicator.id,
    title: say.targetFor(label, place),
    asks: direction === 'neutral' ? [...targetAsks, 'why'] : targetAsks,
    values: about?.data ?? {
      indicatorId: indicator.id,
      region,
      direction: direction === 'neutral' ? undefined : direction,
      value: undefined,
      period: '',
      steps: [],
      setBy: '',
      setOn: '',
      basis: '',
      why: '',
    },
    ...(about ? { about } : {}),
    records: () => monitor.records?.targets ?? [],
    check: (values) => {
      const words = goalsMessages.in(owner.language());
      return {
        lacks: targetLacks(values, direction).map((field) => ({ field, says: words.lacks[field] })),
        asks: targetQuestions(values, direction, monitor.today()).map((one) => words.questions[one]),
      };
    },
    intro: () => {
      const last = lastWords(owner, indicator, region);
      return html`<p>${say.targetRule}</p>
        <p class="quiet">${say.targetRegion}</p>
        ${last ? html`<p>${last}</p>` : nothing}`;
    },
  });
}
