import { html, nothing, type TemplateResult } from 'lit';
import { budgetVote, changedRecord, plainName, type BudgetVote, type DkRecord } from '@draagkracht/model';
import { caseMessages } from './case.messages.js';
import type { CaseHost } from './page.template.js';
import type { CaseRecord } from './tracker.view.js';

/** Somebody says that a vote of another device is of another person. */
async function isOther(vote: DkRecord<BudgetVote>, { owner }: CaseHost): Promise<void> {
  const other = changedRecord(budgetVote, vote, { ...vote.data, isOther: true }, owner.now());
  await owner.stored.save(other as unknown as CaseRecord);
  owner.focus('#answers');
}

/** What colleagues answered on a request, and what of it waits until somebody says that it is of another person. */
export function answersTemplate(record: CaseRecord, host: CaseHost): TemplateResult {
  const { owner, shelf } = host;
  const say = caseMessages[owner.language()];
  const { votes, budget } = shelf.about(record);
  const { agree, disagree, abstain, waiting, own } = votes;
  const isAsking = ({ data }: DkRecord<BudgetVote>): boolean =>
    plainName(data.role) === plainName(record.data.requesterRole);
  const line = ({ data }: DkRecord<BudgetVote>): TemplateResult =>
    html`<li>
      <strong>${data.role}</strong>:
      ${say.voted[data.answer ?? 'abstain']}${data.reason ? html`. ${say.dissent(data.reason)}` : nothing}${data.advice ? html`. ${say.dissent(data.advice)}` : nothing}
    </li>`;
  return html`<div class="answers-given" id="answers" tabindex="-1">
    <p>${agree.length >= budget.quorum ? say.quorumReached : say.counts(agree.length, budget.quorum)}</p>
    <ul>
      ${[...disagree, ...agree, ...abstain].map(line)}
      ${waiting.map(
        (vote) =>
          html`<li>
            ${isAsking(vote) ? say.waitingAsker(vote.data.role) : say.waitingVote(vote.data.role)}
            <button type="button" class="is-other" @click=${() => void isOther(vote, host)}>${say.isOther}</button>
          </li>`,
      )}
    </ul>
    ${own.length > 0 ? html`<p>${say.ownVote}</p>` : nothing}
  </div>`;
}
