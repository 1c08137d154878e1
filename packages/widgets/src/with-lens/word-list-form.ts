import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { lensWords, lensWordsType, type DkRecord, type LensReading, type LensWords } from '@draagkracht/model';
import { heading, recordOfDraft, type StoredRecordsController } from '@draagkracht/base';
import { RecordForm } from '../shared/record-form.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import { deskMessages } from './desk.messages.js';

/** The word list as it is kept; `undefined` while nobody changed it. Of several the one that was changed last. */
export const keptWords = (stored: StoredRecordsController<LensReading>): DkRecord<LensWords> | undefined =>
  stored.others<LensWords>(lensWordsType).toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];

/** The form in which the word list is changed. There is one list; it is made when somebody first changes it. */
export class WordListForm {
  readonly #owner: ToolOwner<LensReading>;
  readonly form: RecordForm<LensReading>;

  constructor(owner: ToolOwner<LensReading>, closed: (focus: string) => void) {
    this.#owner = owner;
    this.form = new RecordForm<LensReading>(owner, {
      type: lensWords,
      prefix: 'words',
      record: (draft, _, making) => {
        const kept = keptWords(owner.stored);
        const records = kept ? [kept] : [];
        const record = recordOfDraft<LensWords>(draft, kept, {
          ...making,
          type: lensWords,
          records,
          visibility: 'team',
        });
        return record as DkRecord as DkRecord<LensReading>;
      },
      saved: () => closed('#act'),
      cancelled: () => closed('.words, .start'),
    });
  }

  /** Begins with the list as it is. */
  begin(): void {
    const data = keptWords(this.#owner.stored)?.data;
    this.form.begin({ own: data?.own ?? [], left: data?.left ?? [] });
  }

  template(): TemplateResult {
    const say = deskMessages[this.#owner.language()];
    return this.form.template({
      title: html`${heading(this.#owner.level(), say.wordsTitle)}
        <p>${say.wordsHelp}</p>`,
      save: say.saveWords,
    });
  }
}
