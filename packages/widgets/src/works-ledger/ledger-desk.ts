import type { TemplateResult } from 'lit';
import type { KeptDraft, Practice, SmallNumberPolicy } from '@draagkracht/model';
import { alsoStyled, DkExportEvent } from '@draagkracht/base';
import { linkedRecords, type LinkedRecord } from '../shared/linked-records.js';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { LedgerForms } from './ledger-forms.js';
import type { Order, PracticeRecord } from './ledger.view.js';
import { example, ledger, signalsOf, type LedgerSignal } from './look.js';
import { worksLookStyles } from './look.styles.js';
import type { LookPart } from './look.template.js';

/** What the desk needs of the ledger it is part of. */
export interface LedgerOwner extends ToolOwner<Practice> {
  readonly policy: () => SmallNumberPolicy;
}

/** The late half of the ledger: its tables, the form of a practice, and invented ones. */
export class LedgerDesk implements ToolDesk {
  isOpen = false;
  readonly #owner: LedgerOwner;
  readonly #forms: LedgerForms;
  #order: Order = 'name';

  constructor(owner: LedgerOwner) {
    this.#owner = owner;
    this.#forms = new LedgerForms({
      ...owner,
      links: () => this.#links,
      saved: () => this.#close('#act'),
      cancelled: () => this.#close('.start'),
    });
    alsoStyled(owner.element, worksLookStyles);
  }

  /** What can be pointed to as evidence. */
  get #links(): readonly LinkedRecord[] {
    const { stored } = this.#owner;
    return linkedRecords(stored.others('monitor-indicator'), stored.others('initiative'));
  }

  start(edited?: PracticeRecord): void {
    this.#forms.begin(edited);
    this.#owner.stored.last = undefined;
    this.isOpen = true;
    this.#owner.focus('#practice-practice');
  }

  resume(draft: KeptDraft): void {
    this.#forms.resume(draft);
    this.isOpen = true;
  }

  signals(): readonly LedgerSignal[] {
    return signalsOf(this.#owner.stored.records, this.#owner.today());
  }

  example(): TemplateResult {
    return example(this.#part('example'));
  }

  body(): TemplateResult {
    const { level, readonly, stored, tell } = this.#owner;
    if (this.isOpen) return this.#forms.template(level());
    const actions = {
      start: () => this.start(),
      edit: (record: PracticeRecord) => this.start(record),
      remove: (record: PracticeRecord) => void this.#remove(record),
      exported: (count: number) => tell(new DkExportEvent('csv', count)),
    };
    return ledger(stored.records, this.#part('own'), readonly() ? undefined : actions);
  }

  #close(focus: string): void {
    this.isOpen = false;
    this.#owner.focus(focus);
  }

  async #remove({ id }: PracticeRecord): Promise<void> {
    if (await this.#owner.stored.remove(id)) this.#owner.focus('#act');
  }

  #part(prefix: string): Omit<LookPart, 'actions'> {
    const { language, level, today, policy, update } = this.#owner;
    return {
      language: language(),
      level: level(),
      today: today(),
      policy: policy(),
      order: this.#order,
      links: this.#links,
      sort: (order) => {
        this.#order = order;
        update();
      },
      prefix,
    };
  }
}
