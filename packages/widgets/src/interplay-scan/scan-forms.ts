import { html, type TemplateResult } from 'lit';
import {
  changedRecord,
  interplayScan,
  newRecord,
  tensions,
  nameOf,
  type Field,
  type InterplayScan,
  type KeptDraft,
  type PartyKind,
  type TieScore,
} from '@draagkracht/model';
import { heading, newest, newId, recordOfDraft, type Values } from '@draagkracht/base';
import { RecordForm, type RecordFormOptions } from '../shared/record-form.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import { dueOf } from '../shared/due.view.js';
import { deskMessages, type ScanDeskMessages } from './desk.messages.js';
import { askedOf, tidied, withSide, type ScanRecord } from './ties.view.js';

/** The parties, what one side says, the tensions, what is worked on, and what came of that. */
export type ScanFormName = 'parties' | 'sheet' | 'tensions' | 'chosen' | 'back';

type Form = RecordForm<InterplayScan>;
type Draw = (field: Field) => TemplateResult;

const asked: Readonly<Record<ScanFormName, readonly (keyof InterplayScan)[]>> = {
  parties: ['area', 'heldOn', 'parties'],
  sheet: ['ties'],
  tensions: ['tensions', 'answers'],
  chosen: ['chosen'],
  back: ['chosen'],
};

/** Every party with a key of its own. */
const keyed = (data: InterplayScan): InterplayScan => ({
  ...data,
  parties: data.parties.map((party) => (party.key ? party : { ...party, key: newId() })),
});

/** What a form needs of what is around it. */
export interface ScanFormsOptions {
  readonly saved: (name: ScanFormName, record: ScanRecord) => void;
  readonly cancelled: (name: ScanFormName) => void;
}

/** The forms of a scan. What is filled in lives here. */
export class ScanForms {
  /** The side whose turn it is. */
  side: PartyKind = 'formal';
  readonly #owner: ToolOwner<InterplayScan>;
  readonly #options: ScanFormsOptions;
  readonly #forms: Readonly<Record<ScanFormName, Form>>;

  constructor(owner: ToolOwner<InterplayScan>, options: ScanFormsOptions) {
    this.#owner = owner;
    this.#options = options;
    this.#forms = {
      parties: this.#form('parties'),
      sheet: this.#form('sheet', {
        record: (draft, about, making) => this.#withSheet(draft.values, about!, making.now),
      }),
      tensions: this.#form('tensions'),
      chosen: this.#form('chosen'),
      back: this.#form('back'),
    };
  }

  #form(name: ScanFormName, special: Partial<RecordFormOptions<InterplayScan>> = {}): Form {
    const owner = this.#owner;
    return new RecordForm<InterplayScan>(owner, {
      type: interplayScan,
      prefix: name,
      asks: asked[name],
      record: (draft, about, making) => {
        const making2 = { ...making, type: interplayScan, records: owner.stored.records, visibility: 'team' as const };
        const record = recordOfDraft(draft, about, making2);
        return { ...record, data: tidied(keyed(record.data)) };
      },
      saved: (record) => this.#options.saved(name, record),
      cancelled: () => this.#options.cancelled(name),
      ...special,
    });
  }

  /** What one side says, in the newest version of the scan. */
  #withSheet(values: Values, about: ScanRecord, now: string): ScanRecord {
    const data = (newest(about, this.#owner.stored.records) ?? about).data;
    const said = values['ties'] as readonly TieScore[];
    const mark = { mark: newId(), on: this.#owner.today() };
    return changedRecord(
      interplayScan,
      newest(about, this.#owner.stored.records) ?? about,
      withSide(data, this.side, said, mark),
      now,
    );
  }

  get #say(): ScanDeskMessages {
    return deskMessages[this.#owner.language()];
  }

  /** A scan in memory, as it would be kept: for a file where nothing is kept. */
  preview(): ScanRecord {
    const { now, who } = this.#owner;
    const data = this.#forms.parties.draft.values as unknown as InterplayScan;
    return newRecord(interplayScan, keyed(data), { id: newId(), now: now(), authorRole: who() });
  }

  /** Begins a form; what is being filled in about the same scan stays. */
  begin(name: ScanFormName, values: Values, edited?: ScanRecord): void {
    const form = this.#forms[name];
    if (form.draft.dirty && form.edited?.id === edited?.id && name !== 'sheet') return;
    form.begin(values, edited);
  }

  /** Begins the questions of one side, empty: nobody sees what was said before. */
  beginSheet(side: PartyKind, about: ScanRecord): void {
    this.side = side;
    const ties = askedOf(about.data.parties, side).map(([a, b]) => ({ a: a.key, b: b.key, side }));
    this.begin('sheet', { ...about.data, ties }, about);
  }

  /** Puts a tie among those that are worked on, and gives its place. */
  choose(a: string, b: string): number {
    const { draft } = this.#forms.chosen;
    draft.add('chosen', { a, b });
    return (draft.values['chosen'] as readonly unknown[]).length - 1;
  }

  /** Goes on with what was typed and never saved; answers of one side are not brought back to whoever comes next. */
  resume(draft: KeptDraft): ScanFormName | undefined {
    const name = (Object.keys(asked) as ScanFormName[]).find((one) => one === draft.form && one !== 'sheet');
    if (name) this.#forms[name].resume(draft);
    return name;
  }

  /** The scan a form is about. */
  about(name: ScanFormName): ScanRecord | undefined {
    return this.#forms[name].edited;
  }

  /** One form. */
  template(name: ScanFormName, data: InterplayScan | undefined): TemplateResult {
    const say = this.#say;
    const looks: Readonly<Record<ScanFormName, () => TemplateResult>> = {
      parties: () => this.#draw('parties', say.partiesTitle, say.partiesHelp, say.saveParties),
      sheet: () =>
        this.#draw('sheet', say.sheetTitle(say.sides[this.side]), say.sheetHelp, say.saveSheet, (field, draw) =>
          this.#ties(field, draw, data),
        ),
      tensions: () =>
        this.#draw('tensions', say.tensionsTitle, '', say.saveTensions, (field, draw) =>
          field.name === 'tensions' ? this.#tensions(field, draw) : draw(field),
        ),
      chosen: () =>
        this.#draw('chosen', say.chosenTitle, say.noChosen, say.saveChosen, (field, draw) =>
          this.#chosen(field, draw, data),
        ),
      back: () =>
        this.#draw('back', say.backTitle, say.backHelp, say.saveBack, (field, draw) =>
          this.#outcomes(field, draw, data),
        ),
    };
    return looks[name]();
  }

  #draw(
    name: ScanFormName,
    title: string,
    help: string,
    save: string,
    each?: (field: Field, draw: Draw) => unknown,
  ): TemplateResult {
    return this.#forms[name].template({
      title: html`<div class="block" id="form-${name}" tabindex="-1">
        ${heading(this.#owner.level(), title)} ${help === '' ? '' : html`<p>${help}</p>`}
      </div>`,
      save,
      ...(each && { fields: (fields, draw) => fields.map((field) => each(field, draw)) }),
    });
  }

  #pair({ a, b }: { a: string; b: string }, data: InterplayScan | undefined): string {
    const label = (key: string): string => data?.parties.find((party) => party.key === key)?.label ?? '';
    return this.#say.pair(label(a), label(b));
  }

  /** The fields of one item of a list, under the heading of its pair. */
  #item(field: Field, at: number, title: string, draw: Draw, names?: readonly string[]): TemplateResult {
    const fields = (field.item ?? []).filter(({ name }) => !names || names.includes(name));
    return html`<div class="tie">
      ${heading(this.#owner.level() + 1, title)}
      ${fields.map((one) => draw({ ...one, name: `${field.name}.${at}.${one.name}` }))}
    </div>`;
  }

  #ties(field: Field, draw: Draw, data: InterplayScan | undefined): TemplateResult[] {
    const ties = this.#forms.sheet.draft.values['ties'] as readonly TieScore[];
    return ties.map((tie, at) => this.#item(field, at, this.#pair(tie, data), draw));
  }

  #tensions(field: Field, draw: Draw): TemplateResult[] {
    const language = this.#owner.language();
    const told = this.#forms.tensions.draft.values['tensions'] as InterplayScan['tensions'];
    return told.map(({ tension }, at) => this.#item(field, at, nameOf(tensions, tension)[language], draw));
  }

  #chosen(field: Field, draw: Draw, data: InterplayScan | undefined): TemplateResult[] {
    const { draft } = this.#forms.chosen;
    const chosen = draft.values['chosen'] as InterplayScan['chosen'];
    const letGo = (at: number): void => {
      draft.remove('chosen', at);
      this.#owner.focus('#form-chosen');
    };
    return chosen.map(
      (tie, at) =>
        html`${this.#item(field, at, this.#pair(tie, data), draw, ['what', 'ownerRole', 'by'])}
          <div class="actions no-print">
            <button type="button" class="let-go" @click=${() => letGo(at)}>
              ${this.#say.letGo}<span class="visually-hidden">: ${this.#pair(tie, data)}</span>
            </button>
          </div>`,
    );
  }

  /** Of every tie whose day has come: what came of it. */
  #outcomes(field: Field, draw: Draw, data: InterplayScan | undefined): unknown[] {
    const today = this.#owner.today();
    const kept = data?.chosen ?? [];
    const chosen = this.#forms.back.draft.values['chosen'] as InterplayScan['chosen'];
    return chosen.map((tie, at) =>
      kept[at]?.outcome === undefined && dueOf(tie.by, today) !== 'later'
        ? html`<p>${tie.what}</p>
            ${this.#item(field, at, this.#pair(tie, data), draw, ['outcome', 'learned'])}`
        : '',
    );
  }
}

/** The tensions as they are asked: all three, with what was said of them before. */
export const allTensions = (data: InterplayScan): InterplayScan['tensions'] =>
  tensions.map(
    ({ value }) => data.tensions.find(({ tension }) => tension === value) ?? { tension: value, example: '' },
  );
