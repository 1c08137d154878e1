import { html, nothing, type TemplateResult } from 'lit';
import { euroText, teamBudget, teamBudgetType, type TeamBudget } from '@draagkracht/model';
import { heading, recordOfDraft } from '@draagkracht/base';
import { RecordForm } from '../shared/record-form.js';
import type { Shelf, TrackerOwner } from './shelf.js';
import { trackerMessages } from './tracker.messages.js';
import { trackerView, type BudgetRecord } from './tracker.view.js';

/** The rules of a budget: to look at, to change, and to begin another year or team with. */
export class Settings {
  readonly form: RecordForm<TeamBudget>;
  readonly #owner: TrackerOwner;
  readonly #shelf: Shelf;

  constructor(owner: TrackerOwner, shelf: Shelf, left: (focus: string) => void) {
    this.#owner = owner;
    this.#shelf = shelf;
    const own = shelf.ownerOf<TeamBudget>(teamBudgetType);
    this.form = new RecordForm<TeamBudget>(own, {
      type: teamBudget,
      prefix: 'budget',
      record: (draft, about, making) => {
        const made = { ...making, type: teamBudget, records: own.stored.records, visibility: 'team' } as const;
        const kept = own.stored.records.some(({ id }) => id === about?.id) ? about : undefined;
        const record = recordOfDraft<TeamBudget>(draft, kept, made);
        // The budget a first request was made with keeps its id, though it was never kept by itself.
        return kept || !about ? record : { ...record, id: about.id };
      },
      saved: ({ id }) => {
        shelf.choose(id);
        left('#act');
      },
      cancelled: () => left('.settings'),
    });
  }

  /** Opens the rules of a budget. */
  begin(budget: BudgetRecord): void {
    if (this.form.draft.dirty && this.form.edited?.id === budget.id) return;
    this.form.begin(budget.data, budget);
  }

  /** Begins the budget of another year with the same rules and what is left. */
  beginYear(year: number): void {
    this.#another({ year, carryOverCents: this.#left });
  }

  /** What is left of the budget in sight, in cents; nothing when more was promised than there is. */
  get #left(): number {
    const { today, now } = this.#owner;
    const { budget, cases, remainders } = this.#shelf;
    const { money } = trackerView(budget, cases, remainders, { today: today(), now: now() });
    return Math.max(0, money.leftCents);
  }

  /** Begins a budget with the same rules, for the next year or another team. */
  #another(change: Partial<TeamBudget>): void {
    const data = { ...this.#shelf.budget.data, decidedBy: '', ...change };
    this.form.begin(data, undefined);
    this.#owner.focus('#budget-teamLabel');
  }

  /** The page of the rules. */
  template(): TemplateResult {
    const { language, level } = this.#owner;
    const say = trackerMessages[language()];
    return html`<section class="stack" id="page" tabindex="-1">
      ${heading(level(), say.settingsTitle)}
      <p>${say.settingsIntro}</p>
      ${this.form.template({ title: html``, save: say.saveSettings })} ${this.form.edited ? this.#others() : nothing}
    </section>`;
  }

  #others(): TemplateResult {
    const { language } = this.#owner;
    const say = trackerMessages[language()];
    const left = this.#left;
    const year = this.#shelf.budget.data.year + 1;
    return html`<div class="stack no-print">
      ${left > 0 ? html`<p>${say.nextYearWhy(euroText(left, language()))}</p>` : nothing}
      <div class="actions">
        <button type="button" class="next-year" @click=${() => this.beginYear(year)}>${say.nextYear(year)}</button>
        <button type="button" class="other-team" @click=${() => this.#another({ teamLabel: '', carryOverCents: 0 })}>
          ${say.ownTeam}
        </button>
      </div>
    </div>`;
  }
}
