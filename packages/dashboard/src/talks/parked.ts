import type { InterpretationSession, KeptDraft } from '@draagkracht/model';
import type { Monitor } from '../monitor/monitor.js';
import type { Session } from './talks.view.js';

/** What somebody was filling in when they walked to another room. */
export interface ParkedTalk {
  readonly about: Session | undefined;
  /** As the form began. */
  readonly start: InterpretationSession;
  readonly values: Readonly<Record<string, unknown>>;
  /** The name of the draft that is kept of it on the device, where any is. */
  readonly key: string;
}

/** Per monitor, in this window only. */
const parked = new WeakMap<Monitor, { readonly talk: ParkedTalk; readonly end: () => void }>();

/** Whether a draft is of what was put aside: that comes back by itself. */
export const isParked = (monitor: Monitor, { key }: Pick<KeptDraft, 'key'>): boolean =>
  parked.get(monitor)?.talk.key === key;

/** Takes back what was put aside, once. */
export function takeParked(monitor: Monitor): ParkedTalk | undefined {
  const found = parked.get(monitor);
  parked.delete(monitor);
  found?.end();
  return found?.talk;
}

/** Puts a form aside. When everything is locked it is forgotten: what is locked is not kept in sight. */
export function park(monitor: Monitor, talk: ParkedTalk): void {
  takeParked(monitor);
  if (!monitor.records) return;
  const end = monitor.watch(() => {
    if (!monitor.records) takeParked(monitor);
  });
  parked.set(monitor, { talk, end });
}
