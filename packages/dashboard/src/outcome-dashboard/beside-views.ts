import type { TemplateResult } from 'lit';
import { periodOf } from '@draagkracht/model';
import { answerEntry, compareLayouts, joinTables, proposedMapping } from '@draagkracht/formats';
import { besideTemplate, type SideBySide } from './beside.template.js';
import { comparisonMessages } from './comparison.messages.js';
import type { DeskController } from './desk-controller.js';
import { joinedPreview, type Preview } from './desk.js';
import type { FileActs } from './intake.template.js';
import { remarksOf } from './remarks.js';
import type { Stage } from './start.template.js';

/** What the view of two files needs of the dashboard it is part of. */
export interface BesideOwner {
  readonly desk: DeskController;
  readonly update: () => void;
  readonly now: () => string;
  readonly newId: () => string;
}

const ROLE = 'beleid';

/** Two files beside one another: compares them once, keeps what a person answers, and joins them. */
export class BesideViews {
  readonly #owner: BesideOwner;
  #pair: SideBySide | undefined;
  #periodWrong: Preview | undefined;

  constructor(owner: BesideOwner) {
    this.#owner = owner;
  }

  /** The two files, what changed between them, and the way on. */
  shown(first: Preview, second: Preview, stage: Stage): TemplateResult {
    const pair = this.#pairOf(first, second);
    const { desk } = this.#owner;
    return besideTemplate(stage, pair, {
      answer: (at, together) => this.#answer(at, together),
      join: () => this.#join(stage),
      putAside: () => desk.putAside(),
      useFirst: () => desk.use(first),
      first: this.#fileActs(first, (file, period) => desk.take(file, period)),
      second: this.#fileActs(second, (file, period) => desk.takeBeside(file, period)),
    });
  }

  #pairOf(first: Preview, second: Preview): SideBySide {
    if (this.#pair?.first === first && this.#pair.second === second) return this.#pair;
    const comparison = compareLayouts(first.table, second.table);
    return (this.#pair = { first, second, comparison, mapping: proposedMapping(comparison) });
  }

  #fileActs(preview: Preview, read: (file: File, period: string) => Promise<void>): FileActs {
    return {
      periodWrong: this.#periodWrong === preview,
      again: (text) => {
        const period = periodOf(text);
        this.#periodWrong = period ? undefined : preview;
        if (period && preview.file) void read(preview.file, period.code);
        this.#owner.update();
      },
    };
  }

  #answer(at: number, together: boolean): void {
    if (!this.#pair) return;
    const factor = this.#pair.mapping.entries[at]?.unit?.factor;
    const answer = { same: together, ...(together && factor !== undefined ? { factor } : {}) };
    const on = this.#owner.now().slice(0, 10);
    this.#pair = { ...this.#pair, mapping: answerEntry(this.#pair.mapping, at, answer, { by: ROLE, on }) };
    this.#owner.update();
  }

  #join({ language }: Stage): void {
    if (!this.#pair) return;
    const { first, second, mapping } = this.#pair;
    const table = joinTables(first.table, second.table, mapping);
    const label = comparisonMessages(language).joined(first.dataset.label, second.dataset.label);
    const making = { id: this.#owner.newId(), now: this.#owner.now(), label };
    void this.#owner.desk.join(joinedPreview(first, second, table, remarksOf(table.problems), making));
  }
}
