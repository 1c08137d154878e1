import {
  periodEnd,
  type DkRecord,
  type InterpretationSession,
  type Language,
  type MonitorTarget,
} from '@draagkracht/model';
import type { ReviewDay } from '@draagkracht/formats';
import { formatFigure, inPeriod } from '@draagkracht/base/words.js';
import type { MonitorRecords } from '../monitor/monitor.js';
import { publishingMessages } from './publishing.messages.js';

type Sources = Pick<MonitorRecords, 'indicators' | 'sessions' | 'targets'>;

function daysOfSession(
  { id, data, updatedAt: changed }: DkRecord<InterpretationSession>,
  language: Language,
): ReviewDay[] {
  const { calendarDays: messages } = publishingMessages(language);
  return [
    { uid: `${id}-look`, on: data.nextLook, title: messages.look(data.title), text: messages.lookText, changed },
    ...data.agreements.flatMap(({ what, ownerRole, by, outcome }, at) => {
      const [title, text] = [messages.agreement(what), messages.agreementText(ownerRole, data.title)];
      // What was looked back on needs no reminder.
      return outcome ? [] : [{ uid: `${id}-agreement-${at + 1}`, on: by, title, text, changed }];
    }),
  ];
}

function daysOfTarget(
  { id, data, updatedAt: changed }: DkRecord<MonitorTarget>,
  { indicators }: Sources,
  language: Language,
): ReviewDay[] {
  const { calendarDays: messages } = publishingMessages(language);
  const indicator = indicators.find((one) => one.id === data.indicatorId)?.data;
  if (!indicator) return [];
  const { label } = indicator;
  return [...data.steps, { period: data.period, value: data.value }].flatMap(({ period, value }) => {
    const on = periodEnd(period);
    const text = messages.targetText(formatFigure(value, indicator, language), inPeriod(period, language), data.setBy);
    return on ? [{ uid: `${id}-target-${period}`, on, title: messages.target(label), text, changed }] : [];
  });
}

/**
 * The days to come on which somebody should look again, for a calendar: the next look of every session, its agreements, and the end of
 * each step of a target. What has passed is left out. Roles and bodies only.
 * @param today ISO day
 */
export function reviewDays(records: Sources, today: string, language: Language): readonly ReviewDay[] {
  return [
    ...records.sessions.flatMap((session) => daysOfSession(session, language)),
    ...records.targets.flatMap((target) => daysOfTarget(target, records, language)),
  ].filter(({ on }) => on >= today);
}
