import type { KeptDraft } from '@draagkracht/model';
import type { Panel } from '../goals/goals-owner.js';
import { askingBack } from './asking-back.js';
import { TalkForm, type TalkFormOwner } from './talk-form.js';
import { askedIn, dueAgreements } from './talks.view.js';

/**
 * What somebody typed in earlier, opened with what they typed: the form of a session, or what is asked of an agreement.
 * @param asking the owner of what is asked: without an answer the focus goes elsewhere
 * @returns what is shown, and where the focus goes
 */
export function resumedTalk(
  draft: KeptDraft,
  owner: TalkFormOwner,
  asking: TalkFormOwner,
): [to: { readonly form?: TalkForm; readonly panel?: Panel }, focus: string] {
  const { monitor } = owner;
  const sessions = monitor.records?.sessions ?? [];
  const due = askedIn(draft, dueAgreements(sessions, monitor.today()));
  if (!due) {
    const session = sessions.find(({ id }) => id === draft.recordId);
    return [{ form: TalkForm.resumed(owner, draft, session) }, '#top'];
  }
  const panel = askingBack(asking, due);
  panel.resume?.(draft);
  return [{ panel }, '#panel'];
}
