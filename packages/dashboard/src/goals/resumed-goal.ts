import { monitorIndicator, result, target, type DkRecord, type KeptDraft } from '@draagkracht/model';
import { indicatorForm, resultForm, targetForm } from './goal-forms.js';
import type { GoalsOwner, Panel } from './goals-owner.js';

/** The form somebody typed in earlier, with what they typed; `undefined` when what it is about is gone. */
export function resumedGoal(owner: GoalsOwner, draft: KeptDraft): Panel | undefined {
  const panel = emptyForm(owner, draft);
  panel?.resume?.(draft);
  return panel;
}

/** The same form as it is without what was typed. Of a record that is gone it makes a new one. */
function emptyForm(owner: GoalsOwner, { type, recordId, values }: KeptDraft): Panel | undefined {
  const { results = [], indicators = [], targets = [] } = owner.monitor.records ?? {};
  const byId = <One extends DkRecord>(records: readonly One[], id: unknown): One | undefined =>
    records.find((one) => one.id === id);
  if (type === result.type) return resultForm(owner, byId(results, recordId));
  if (type === monitorIndicator.type)
    return indicatorForm(owner, byId(results, values['resultId'])?.id ?? 'top', byId(indicators, recordId));
  const indicator = type === target.type ? byId(indicators, values['indicatorId']) : undefined;
  return indicator && targetForm(owner, indicator, String(values['region']), byId(targets, recordId));
}
