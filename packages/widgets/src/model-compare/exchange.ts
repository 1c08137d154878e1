import { html, nothing, type TemplateResult } from 'lit';
import {
  answersFile,
  changedRecord,
  isSameSubject,
  joinAnswers,
  modelComparison,
  plainName,
  readAnswers,
  type Language,
  type ModelComparison,
} from '@draagkracht/model';
import { DkExportEvent, DkImportEvent, download } from '@draagkracht/base';
import { fileField } from '../shared/file-field.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import { subjectWords } from './compare.words.js';
import type { Comparison } from './compare.view.js';
import { deskMessages } from './desk.messages.js';

/** What came of a file: a sentence, and whether nothing was taken. */
interface Outcome {
  readonly isFault: boolean;
  readonly text: string;
}

/**
 * Answers that go from one device to another as a file. A file about another subject is refused whole; a sheet that came in before counts
 * once.
 */
export class Exchange {
  readonly #owner: ToolOwner<ModelComparison>;
  #outcome: Outcome | undefined;

  constructor(owner: ToolOwner<ModelComparison>) {
    this.#owner = owner;
  }

  /** Forgets what came of the last file. */
  clear(): void {
    this.#outcome = undefined;
  }

  /** Hands the answers of a comparison over as a file. */
  export({ data }: Comparison): void {
    const { language, tell, update } = this.#owner;
    const say = deskMessages[language()];
    download(answersFile(data), `${say.file}-${plainName(data.subjectLabel, 40)}.json`);
    tell(new DkExportEvent('json', data.sheets.length));
    this.#outcome = { isFault: false, text: say.exported };
    update();
  }

  /** Takes in a file for a comparison; nothing of it when anything in it does not fit. */
  async import(about: Comparison, text: string): Promise<void> {
    const { stored, now, tell, language, focus } = this.#owner;
    const [outcome, taken] = this.#read(about, text, language());
    if (taken && taken.added > 0) {
      const isDone = await stored.save(changedRecord(modelComparison, about, taken.data, now()));
      if (!isDone) return;
    }
    tell(new DkImportEvent(taken?.added ?? 0, taken ? taken.withheld : 1));
    this.#outcome = outcome;
    focus('#came');
  }

  #read(
    about: Comparison,
    text: string,
    language: Language,
  ): readonly [Outcome, { readonly data: ModelComparison; readonly added: number; readonly withheld: number }?] {
    const say = deskMessages[language];
    const read = readAnswers(text);
    if (!read.ok) return [{ isFault: true, text: say.refused[read.because] }];
    const { subject } = read.answers;
    if (!isSameSubject(about.data, read.answers)) {
      const theirs = { ...about.data, subjectKind: subject.kind, subjectLabel: subject.label };
      return [
        { isFault: true, text: say.otherSubject(subjectWords(theirs, language), subjectWords(about.data, language)) },
      ];
    }
    const joined = joinAnswers(about.data, read.answers);
    if (!joined.ok) return [{ isFault: true, text: say.refused[joined.because] }];
    const { added, known, withheld } = joined;
    const told = [say.came(added, known), withheld > 0 ? say.withheld(withheld) : ''].filter(Boolean).join(' ');
    return [{ isFault: false, text: told }, joined];
  }

  /** The ways in and out, with what came of the last file. */
  template(about: Comparison): TemplateResult {
    const say = deskMessages[this.#owner.language()];
    const choose = async (file: File): Promise<void> => this.import(about, await file.text());
    return html`<div class="exchange stack no-print">
      <p
        class=${this.#outcome ? `message ${this.#outcome.isFault ? 'fault' : ''}` : 'visually-hidden'}
        id="came"
        role="status"
        tabindex="-1"
      >
        ${this.#outcome?.text ?? nothing}
      </p>
      ${fileField({ id: 'answers-file', label: say.importLabel, hint: say.importHint, choose: (file) => void choose(file) })}
      ${
        about.data.sheets.length > 0
          ? html`<div class="actions">
              <button type="button" class="export" @click=${() => this.export(about)}>${say.exportFile}</button>
            </div>`
          : nothing
      }
    </div>`;
  }
}
