import {
  budgetCaseType,
  caseDialogue,
  fieldsOf,
  pseudonymOf,
  shortRulesForm,
  type BudgetCase,
  type CaseDialogue,
  type DkRecord,
} from '@draagkracht/model';
import { blankValues, recordOfDraft, type Values } from '@draagkracht/base';
import { RecordForm } from '../shared/record-form.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import { screens, shortScreens, type Answers, type DialoguePart, type Screen } from './screens.view.js';

/** What the dialogue needs of its element beside what every tool does. */
export interface DialogueOwner extends ToolOwner<CaseDialogue> {
  /** A number from 0 up to 1, for a made-up name. */
  readonly random: () => number;
  /** Whether a new dialogue begins with only the questions that decide. */
  readonly isShort: () => boolean;
  /** The address of the page with the tracker, when that is another page; '' when the page gave none. */
  readonly budgetPage: () => string;
}

type Dialogue = DkRecord<CaseDialogue>;

const fields = fieldsOf(caseDialogue.schema);

/** The forms of one dialogue, one for each screen; what is filled in lives here. */
export class ScreenForms {
  readonly all: readonly RecordForm<CaseDialogue>[];
  /** What each form asks. */
  readonly screens: readonly Screen[];
  /** Only what it takes to decide. */
  readonly isShort: boolean;
  readonly #owner: DialogueOwner;

  /** @param saved a screen was answered and kept: the record, and the number of the screen from 0. */
  constructor(owner: DialogueOwner, isShort: boolean, saved: (record: Dialogue, at: number) => void) {
    this.#owner = owner;
    this.isShort = isShort;
    this.screens = isShort ? shortScreens : screens;
    this.all = this.screens.map(
      ({ key, asks }, at) =>
        new RecordForm<CaseDialogue>(owner, {
          type: key === 'short-rules' ? shortRulesForm : caseDialogue,
          prefix: key,
          asks,
          record: (draft, about, making) => {
            const { records } = owner.stored;
            const laid = recordOfDraft<CaseDialogue>(draft, about, {
              ...making,
              type: caseDialogue,
              records,
              visibility: 'team',
            });
            const { isShort: _, ...data } = laid.data;
            return { ...laid, data: isShort ? { ...data, isShort } : data };
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
      this.screens[at]!.asks.map((name) => [name, draft.values[name]] as const),
    );
    const { pseudonym, openedOn, closedOn } = this.all[0]!.draft.values;
    const { isShort } = this;
    return { pseudonym, openedOn, closedOn, ...Object.fromEntries(asked), ...(isShort && { isShort }) } as Answers;
  }

  /** The parts with an answer that is not kept. */
  get unsaved(): readonly DialoguePart[] {
    const changed = this.all.flatMap(({ draft }, at) => (draft.dirty ? [this.screens[at]!.part] : []));
    return [...new Set(changed)];
  }

  /** Begins with what is kept, or with nothing but a made-up name and room for two disciplines. */
  begin(about: Dialogue | undefined, typed: Values = {}): void {
    const values: Values = about?.data ?? { ...this.#fresh(), ...typed };
    for (const form of this.all) form.begin(values, about);
  }

  /** Begins with the same dialogue as others did, and goes on with what was filled in there. */
  carry(about: Dialogue | undefined, from: ScreenForms): this {
    const { pseudonym } = from.all[0]!.draft.values;
    const typed = from.all.flatMap(({ draft }, at) =>
      draft.dirty ? from.screens[at]!.asks.map((name) => [name, draft.values[name]] as const) : [],
    );
    this.begin(about, { pseudonym });
    for (const form of this.all) {
      const own = typed.filter(([name]) => form.draft.fields.some((field) => field.name === name));
      if (own.length > 0) form.carry(Object.fromEntries(own));
    }
    from.end();
    return this;
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
