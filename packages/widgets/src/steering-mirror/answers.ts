import { html, nothing, type TemplateResult } from 'lit';
import {
  addedTally,
  mirrorCode,
  noTally,
  readCounts,
  steeringMirror,
  type SteeringMirror,
  type SteeringTally,
} from '@draagkracht/model';
import { DkImportEvent } from '@draagkracht/base';
import { changeKept } from '../shared/change-kept.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import { deskMessages } from './desk.messages.js';
import type { MirrorRecord } from './mirror.view.js';
import { Others } from './others.js';

/** What gathering answers needs beside what every tool needs. */
export interface AnswersOptions {
  /** Nobody is asked any more; the focus goes there. */
  readonly closed: (focus: string) => void;
}

/** The answers of others to the rounds that are kept here: given in turn on this device, or brought in a file of counts. */
export class Answers {
  readonly #owner: ToolOwner<SteeringMirror>;
  readonly #options: AnswersOptions;
  readonly #others: Others;
  readonly #notices = new Map<string, string>();
  #about: string | undefined;

  constructor(owner: ToolOwner<SteeringMirror>, options: AnswersOptions) {
    this.#owner = owner;
    this.#options = options;
    this.#others = new Others({
      focus: owner.focus,
      update: owner.update,
      ended: (tally) => void this.#counted(tally),
    });
  }

  /** Whether others are asked now. */
  get isAsking(): boolean {
    return this.#about !== undefined;
  }

  /** What came of the last file for a round; '' when none was chosen. */
  notice(id: string): string {
    return this.#notices.get(id) ?? '';
  }

  /** Others answer here, one after another. */
  ask({ id }: MirrorRecord): void {
    this.#owner.stored.last = undefined;
    this.#about = id;
    this.#others.start();
  }

  /** A file of counts was chosen for a round. */
  async file(record: MirrorRecord, event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const text = await file.text();
    input.value = '';
    const { language, update, tell } = this.#owner;
    const say = deskMessages[language()];
    const read = readCounts(text, { code: mirrorCode(record.id), added: record.data.added });
    if (read.ok && !(await this.#add(record, read.counts, read.mark))) return;
    this.#notices.set(record.id, read.ok ? say.fileAdded(read.counts.people) : say.faults[read.because]);
    tell(new DkImportEvent(Number(read.ok), Number(!read.ok)));
    update();
  }

  get #record(): MirrorRecord | undefined {
    return this.#owner.stored.records.find(({ id }) => id === this.#about);
  }

  #add(record: MirrorRecord, tally: SteeringTally, mark?: string): Promise<boolean> {
    // Shown meanwhile in another window: who came after that could be worked out from the difference.
    const added = (data: SteeringMirror): SteeringMirror => ({
      ...data,
      others: addedTally(data.others ?? noTally(), tally),
      added: mark === undefined ? data.added : [...data.added, mark],
    });
    return changeKept(this.#owner, steeringMirror, record, (data) => (data.shownOn === '' ? added(data) : data));
  }

  /** Everybody had a turn. When the device refuses, the counts stay and it can be tried again. */
  async #counted(tally: SteeringTally): Promise<void> {
    const record = this.#record;
    if (record && !(await this.#add(record, tally))) return this.#others.start(true);
    this.#stop('#act');
  }

  #stop(focus: string): void {
    this.#others.forget();
    this.#about = undefined;
    this.#options.closed(focus);
  }

  /** What stands in sight while others are asked: nothing but the questions. */
  template(): TemplateResult {
    const { language, level } = this.#owner;
    const whose = this.#record?.data.whose ?? '';
    return html`${this.#others.template({ language: language(), level: level(), whose })}
    ${
      this.#others.people === 0
        ? html`<div class="actions no-print">
            <button type="button" class="stop" @click=${() => this.#stop(`[id="round-${this.#about}"] .ask-others`)}>
              ${deskMessages[language()].stopTurns}
            </button>
          </div>`
        : nothing
    }`;
  }
}
