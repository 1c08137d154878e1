import { html, nothing, type TemplateResult } from 'lit';
import { periodOf } from '@draagkracht/model';
import { answerEntry, compareLayouts, joinTables, proposedMapping, type ReadTable } from '@draagkracht/formats';
import { besideTemplate, type SideBySide } from './beside.template.js';
import { comparisonMessages } from './comparison.messages.js';
import type { DeskController } from './desk-controller.js';
import { joinedPreview, withPeriod, type Preview, type PreviewDesk, type Rereading } from './desk.js';
import { refusedTemplate, type FileActs } from './intake.template.js';
import type { ReadingViews } from './reading-views.js';
import { remarksOf } from './remarks.js';
import type { Stage } from './start.template.js';

/** What the view of two files needs of the dashboard it is part of. */
export interface BesideOwner {
  readonly desk: DeskController;
  readonly update: () => void;
  readonly now: () => string;
  readonly newId: () => string;
  readonly reading: ReadingViews;
  /** Lets the page draw before work goes on. */
  readonly pause: () => Promise<unknown>;
  /** Reads one of the two again. */
  readonly reread: (preview: Preview, again: Rereading) => void;
}

const ROLE = 'beleid';

/** Two files beside one another: compares them once, keeps what a person answers, and joins them. */
export class BesideViews {
  readonly #owner: BesideOwner;
  #pair: SideBySide | undefined;
  #periodWrong: Preview | undefined;
  #joined: { readonly pair: SideBySide; readonly table: ReadTable } | undefined;

  constructor(owner: BesideOwner) {
    this.#owner = owner;
  }

  /** The two files, what changed between them, and the way on. */
  shown(shown: PreviewDesk, second: Preview, stage: Stage): TemplateResult {
    const { preview: first } = shown;
    const pair = this.#pairOf(first, second);
    const { desk } = this.#owner;
    return html`${refusedTemplate(shown, stage)}
    ${besideTemplate(stage, pair, {
      answer: (at, together) => this.#answer(at, together),
      join: () => this.#join(stage),
      putAside: () => desk.putAside(),
      useFirst: () => desk.use(first),
      first: this.#fileActs(first, stage),
      second: this.#fileActs(second, stage),
      doubts: () => this.#doubts(pair, stage),
    })}`;
  }

  /** Figures that are doubted once the two are one. They are made one when the comparison has been drawn. */
  #doubts(pair: SideBySide, stage: Stage): TemplateResult | typeof nothing {
    const { pause, reading, update } = this.#owner;
    if (this.#joined?.pair === pair) return reading.doubts(this.#joined.table, stage);
    void pause().then(() => {
      if (this.#pair !== pair || this.#joined?.pair === pair) return;
      this.#tableOf(pair);
      update();
    });
    return nothing;
  }

  /** The two as one table, made once for what was answered. */
  #tableOf(pair: SideBySide): ReadTable {
    if (this.#joined?.pair !== pair)
      this.#joined = { pair, table: joinTables(pair.first.table, pair.second.table, pair.mapping) };
    return this.#joined.table;
  }

  #pairOf(first: Preview, second: Preview): SideBySide {
    if (this.#pair?.first === first && this.#pair.second === second) return this.#pair;
    const comparison = compareLayouts(first.table, second.table);
    return (this.#pair = { first, second, comparison, mapping: proposedMapping(comparison) });
  }

  #fileActs(preview: Preview, stage: Stage): FileActs {
    const { reading, reread, update } = this.#owner;
    return {
      periodWrong: this.#periodWrong === preview,
      again: (text) => {
        const period = periodOf(text);
        this.#periodWrong = period ? undefined : preview;
        if (period) reread(preview, withPeriod(preview, period.code));
        update();
      },
      reading: () => reading.shown(preview, stage, (again) => reread(preview, again)),
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
    const { first, second } = this.#pair;
    const table = this.#tableOf(this.#pair);
    const label = comparisonMessages(language).joined(first.dataset.label, second.dataset.label);
    const making = { id: this.#owner.newId(), now: this.#owner.now(), label };
    const joined = joinedPreview(first, second, table, remarksOf(table.problems), making);
    void this.#owner.desk.join(this.#owner.reading.withDoubts(joined));
  }
}
