import {
  budgetCaseType,
  caseDialogue,
  fieldsOf,
  pseudonymOf,
  type BudgetCase,
  type CaseDialogue,
  type DkRecord,
} from '@draagkracht/model';
import { blankValues, recordOfDraft, type Values } from '@draagkracht/base';
import { RecordForm } from '../shared/record-form.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import { screens, type Answers, type DialoguePart } from './screens.view.js';

/** What the dialogue needs of its element beside what every tool does. */
export interface DialogueOwner extends ToolOwner<CaseDialogue> {
  /** A number from 0 up to 1, for a made-up name. */
  readonly random: () => number;
}

type Dialogue = DkRecord<CaseDialogue>;

const fields = fieldsOf(caseDialogue.schema);

/** The forms of one dialogue, one for each question; what is filled in lives here. */
export class ScreenForms {
  readonly all: readonly RecordForm<CaseDialogue>[];
  readonly #owner: DialogueOwner;

  /** @param saved a question was answered and kept: the record, and the number of the question from 0. */
  constructor(owner: DialogueOwner, saved: (record: Dialogue, at: number) => void) {
    this.#owner = owner;
    this.all = screens.map(
      ({ key, asks }, at) =>
        new RecordForm<CaseDialogue>(owner, {
          type: caseDialogue,
          prefix: key,
          asks,
          record: (draft, about, making) => {
            const { records } = owner.stored;
            return recordOfDraft(draft, about, { ...making, type: caseDialogue, records, visibility: 'team' });
          },
          saved: (record) => {
            this.#take(record, at);
            saved(record, at);
          },
        }),
    );
  }

  /** Everything that is filled in, kept or not. */
  get said(): Answers {
    const asked = this.all.flatMap(({ draft }, at) =>
      screens[at]!.asks.map((name) => [name, draft.values[name]] as const),
    );
    const { pseudonym, openedOn, closedOn } = this.all[0]!.draft.values;
    return { pseudonym, openedOn, closedOn, ...Object.fromEntries(asked) } as Answers;
  }

  /** The parts with an answer that is not kept. */
  get unsaved(): readonly DialoguePart[] {
    const changed = this.all.flatMap(({ draft }, at) => (draft.dirty ? [screens[at]!.part] : []));
    return [...new Set(changed)];
  }

  /** Begins with what is kept, or with nothing but a made-up name and room for two disciplines. */
  begin(about: Dialogue | undefined, typed: Values = {}): void {
    const values: Values = about?.data ?? { ...this.#fresh(), ...typed };
    for (const form of this.all) form.begin(values, about);
  }

  /** Lets go of everything. */
  end(): void {
    for (const form of this.all) form.begin({});
  }

  #take(record: Dialogue, at: number): void {
    for (const [own, form] of this.all.entries()) {
      form.edited = record;
      if (own === at) form.begin(record.data, record);
      else form.draft.take(record.data);
    }
  }

  #fresh(): Values {
    const { stored, random, today } = this.#owner;
    const cases = stored.others<BudgetCase>(budgetCaseType);
    const taken = new Set([...stored.records, ...cases].map(({ data }) => data.pseudonym));
    return {
      ...blankValues(fields),
      pseudonym: pseudonymOf(random, taken),
      openedOn: today(),
      closedOn: '',
      budgetCaseId: '',
      disciplines: [{ role: '' }, { role: '' }],
    };
  }
}
