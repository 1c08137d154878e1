import { chartNote, indicatorStory, monitorEvent, type DkRecord, type KeptDraft } from '@draagkracht/model';
import type { GoalsOwner, Panel } from '../goals/goals-owner.js';
import { eventForm, noteForm, storyForm } from './indicator-forms.js';

/** The form of an indicator somebody typed in earlier, with what they typed. Of a record that is gone it makes a new one. */
export function resumedTelling(owner: GoalsOwner, draft: KeptDraft): Panel | undefined {
  const panel = emptyForm(owner, draft);
  panel?.resume?.(draft);
  return panel;
}

function emptyForm(owner: GoalsOwner, { type, recordId, values }: KeptDraft): Panel | undefined {
  const { stories = [], events = [] } = owner.monitor.records ?? {};
  const known = <One extends DkRecord>(records: readonly One[]): One | undefined =>
    records.find(({ id }) => id === recordId);
  const about = { indicatorId: String(values['indicatorId']), region: String(values['region']) };
  // Figures may be on their way still: a story looks for them when it is saved, a note holds the chart as it was.
  if (type === indicatorStory.type) return storyForm(owner, about, undefined, known(stories));
  if (type === monitorEvent.type) return eventForm(owner, String(values['resultId']), known(events));
  return type === chartNote.type ? noteForm(owner, about, undefined) : undefined;
}
