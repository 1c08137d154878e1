import {
  chartNote,
  indicatorStory,
  interpretationSession,
  monitorEvent,
  monitorIndicator,
  result,
  target,
  type KeptDraft,
  type Language,
} from '@draagkracht/model';
import { ownerName, ownName } from '../history/names.view.js';
import type { MonitorRecords } from '../monitor/monitor.js';
import { askedIn, dueAgreements } from '../talks/talks.view.js';
import { unsavedMessages } from './unsaved.messages.js';

/** The room where somebody goes on with a draft. */
export interface DraftPlace {
  readonly room: 'goals' | 'talks' | 'indicator';
  readonly indicatorId?: string;
}

type Draft = Pick<KeptDraft, 'type' | 'form' | 'recordId' | 'values'>;

const isThere = (id: unknown, records: readonly { readonly id: string }[]): id is string =>
  records.some((one) => one.id === id);

const telling = (indicatorId: unknown, { indicators }: MonitorRecords): DraftPlace | undefined =>
  isThere(indicatorId, indicators) ? { room: 'indicator', indicatorId } : undefined;

/** What happened belongs to a result; it is told at any of its indicators. */
function happening(resultId: unknown, records: MonitorRecords): DraftPlace | undefined {
  const indicator = records.indicators.find(({ data }) => data.resultId === resultId);
  return indicator && telling(indicator.id, records);
}

function talk(draft: Draft, { sessions }: MonitorRecords, today: string): DraftPlace | undefined {
  return draft.form === 'talk' || askedIn(draft, dueAgreements(sessions, today)) ? { room: 'talks' } : undefined;
}

/**
 * The room where somebody goes on with a draft; `undefined` for one that is not of the monitor, and when what it is about is gone.
 * @param today ISO day
 */
export function placeOf(draft: Draft, records: MonitorRecords, today: string): DraftPlace | undefined {
  const { type, values } = draft;
  switch (type) {
    case result.type:
    case monitorIndicator.type:
      return { room: 'goals' };
    case target.type:
      return isThere(values['indicatorId'], records.indicators) ? { room: 'goals' } : undefined;
    case indicatorStory.type:
    case chartNote.type:
      return telling(values['indicatorId'], records);
    case monitorEvent.type:
      return happening(values['resultId'], records);
    case interpretationSession.type:
      return talk(draft, records, today);
    default:
      return undefined;
  }
}

/** What a draft is about, in words: its kind, with the name of the record or of what it belongs to. What was typed is not in it. */
export function draftName(draft: Draft, records: MonitorRecords, language: Language): string {
  const { kinds, lookBack, about } = unsavedMessages[language];
  const { results, indicators, targets, stories, events, notes, sessions } = records;
  const all = [...results, ...indicators, ...targets, ...stories, ...events, ...notes, ...sessions];
  const known = new Map(all.map(({ id, data }) => [id, data as unknown as Readonly<Record<string, unknown>>]));
  const own = draft.recordId === undefined ? '' : ownName(draft.type, known.get(draft.recordId));
  const name = ownerName(draft.values, known) || own;
  const isAnswer = draft.type === interpretationSession.type && draft.form !== 'talk';
  const kind = isAnswer ? lookBack : (kinds[draft.type] ?? draft.type);
  return name ? about(kind, name) : kind;
}
