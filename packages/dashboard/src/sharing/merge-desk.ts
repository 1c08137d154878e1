import type { LoggedAct, MergeChoice, MergeDone, MergePreview, UndoOutcome } from '@draagkracht/model';
import { Desk } from './desk.js';

/** A colleague's file: what it would do, what was chosen, and what it did. */
export class MergeDesk extends Desk {
  preview: MergePreview | undefined;
  choices: Readonly<Record<string, MergeChoice>> = {};
  /** What the merge of this visit did. */
  done: MergeDone | undefined;
  /** The last merge that can be taken back. */
  last: LoggedAct | undefined;
  undone = false;
  refused: Extract<UndoOutcome, { ok: false }> | undefined;
  #text = '';

  /** Looks whether there is a merge to take back. */
  look(): Promise<void> {
    return this.work(async ({ merge }) => {
      this.last = await merge.last();
    });
  }

  /** Lays a file beside what is here. Nothing is written. */
  choose(file: Blob): Promise<void> {
    return this.work(async ({ merge }) => {
      const text = await file.text();
      this.leave();
      this.#text = text;
      this.preview = await merge.preview(text);
    });
  }

  choice(id: string, choice: MergeChoice): void {
    this.choices = { ...this.choices, [id]: choice };
  }

  /** Puts the file away. */
  leave(): void {
    this.#text = '';
    this.preview = this.done = this.refused = undefined;
    this.choices = {};
    this.undone = false;
  }

  run(): Promise<void> {
    return this.work(async ({ merge }, monitor) => {
      if (!this.preview?.ok) return;
      const done = await merge.merge(this.#text, this.choices, this.who, monitor.now());
      this.leave();
      this.done = done;
      this.last = await merge.last();
    });
  }

  /** Takes the last merge back whole, or tells what stands in the way. */
  undo(): Promise<void> {
    return this.work(async ({ merge, records }, monitor) => {
      if (!this.last) return;
      const outcome = await records.undoAct(this.last.id, this.who, monitor.now());
      this.leave();
      this.undone = outcome.ok;
      this.refused = outcome.ok ? undefined : outcome;
      this.last = await merge.last();
    });
  }
}
