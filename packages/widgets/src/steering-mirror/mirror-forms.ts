import { html, nothing, type TemplateResult } from 'lit';
import {
  badSteering,
  fieldsOf,
  goodSteering,
  monthsAfter,
  steeringMirror,
  type DkRecord,
  type Field,
  type KeptDraft,
  type Making,
  type SteeringMirror,
} from '@draagkracht/model';
import { blankValues, heading, recordOfDraft, type DraftController, type Values } from '@draagkracht/base';
import { RecordForm } from '../shared/record-form.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import { deskMessages } from './desk.messages.js';
import type { MirrorFacts } from './facts.view.js';
import { nextRound, type MirrorRecord } from './mirror.view.js';

/** Which form. */
export type MirrorForm = 'self' | 'promise' | 'back';

/** What the forms need beside what every tool needs. */
export interface MirrorFormsOptions {
  /** The facts of today, which are kept with a promise. */
  readonly facts: () => MirrorFacts;
  readonly closed: (saved: boolean) => void;
}

const items = [...goodSteering, ...badSteering].map(({ value }) => value);
const asks: Readonly<Record<MirrorForm, readonly string[]>> = {
  self: ['whose', ...items.flatMap((item) => [`${item}Self`, `${item}Example`]), 'takenPartOn'],
  promise: ['letGo', 'frame', 'reportBackOn'],
  back: ['letGoOutcome', 'frameOutcome', 'learned'],
};

/** After so many months is told what came of a promise, unless somebody chooses another day. */
const tellAfterMonths = 3;

/** The forms of the mirror: the own answers, the promise, and what came of it. */
export class MirrorForms {
  readonly #owner: ToolOwner<SteeringMirror>;
  readonly #options: MirrorFormsOptions;
  readonly #forms: Readonly<Record<MirrorForm, RecordForm<SteeringMirror>>>;

  constructor(owner: ToolOwner<SteeringMirror>, options: MirrorFormsOptions) {
    this.#owner = owner;
    this.#options = options;
    const form = (name: MirrorForm): RecordForm<SteeringMirror> =>
      new RecordForm<SteeringMirror>(owner, {
        type: steeringMirror,
        prefix: name,
        asks: asks[name],
        record: (draft, about, making) => this.#record(name, draft, about, making),
        saved: () => options.closed(true),
        cancelled: () => options.closed(false),
      });
    this.#forms = { self: form('self'), promise: form('promise'), back: form('back') };
  }

  /** Makes a form ready; one that is being filled in about the same stays as it is. */
  begin(name: MirrorForm, record?: MirrorRecord): void {
    const form = this.#forms[name];
    if (form.draft.dirty && form.edited?.id === record?.id) return;
    form.begin(record ? this.#values(name, record.data) : this.#blank(), record);
  }

  /** Whether a form is about this round. */
  isAbout(name: MirrorForm, { id }: MirrorRecord): boolean {
    return this.#forms[name].edited?.id === id;
  }

  /** Whether something was filled in that is not saved yet. */
  isTyped(name: MirrorForm): boolean {
    return this.#forms[name].draft.dirty;
  }

  /** Goes on with what was typed and never saved. */
  resume(draft: KeptDraft): { readonly form: MirrorForm; readonly id: string } | undefined {
    const name = draft.form as MirrorForm;
    if (!(name in this.#forms)) return undefined;
    this.#forms[name].resume(draft);
    return { form: name, id: this.#forms[name].edited?.id ?? '' };
  }

  #values(name: MirrorForm, data: SteeringMirror): Values {
    const isFresh = name === 'promise' && data.reportBackOn === '';
    return isFresh ? { ...data, reportBackOn: monthsAfter(this.#owner.today(), tellAfterMonths) } : data;
  }

  #blank(): Values {
    return {
      ...blankValues(fieldsOf(steeringMirror.schema)),
      round: 1,
      startedOn: this.#owner.today(),
      added: [],
      shownOn: '',
      lookedBackOn: '',
    };
  }

  #record(
    name: MirrorForm,
    draft: DraftController,
    about: DkRecord<SteeringMirror> | undefined,
    making: Making,
  ): DkRecord<SteeringMirror> {
    const { stored, today } = this.#owner;
    const { records } = stored;
    const made = recordOfDraft(draft, about, { ...making, type: steeringMirror, records, visibility: 'team' });
    const more: Partial<SteeringMirror> =
      name === 'self'
        ? about
          ? {}
          : { round: nextRound(records, made.data.whose) }
        : name === 'promise'
          ? { facts: made.data.facts ?? this.#options.facts() }
          : { lookedBackOn: today() };
    return { ...made, data: { ...made.data, ...more } };
  }

  /** A form as it is drawn. */
  template(name: MirrorForm): TemplateResult {
    const say = deskMessages[this.#owner.language()];
    const level = this.#owner.level() + (name === 'self' ? 0 : 1);
    const form = this.#forms[name];
    if (name === 'self')
      return form.template({
        title: html`${heading(level, say.selfTitle)}
          <p>${say.selfIntro}</p>`,
        save: say.saveSelf,
        fields: (fields, draw) => this.#selfFields(fields, draw),
      });
    const [title, save] =
      name === 'promise' ? [say.commitTitle, say.commitSave] : [say.lookBackTitle, say.lookBackSave];
    return form.template({
      title: html`${heading(level, title)} ${name === 'promise' ? html`<p>${say.commitIntro}</p>` : nothing}`,
      save,
    });
  }

  /** Each behaviour under its heading; an example is folded away until somebody has one. */
  #selfFields(fields: readonly Field[], draw: (field: Field) => TemplateResult): TemplateResult {
    const { language, level } = this.#owner;
    const say = deskMessages[language()];
    const named = (name: string): TemplateResult | typeof nothing => {
      const field = fields.find((one) => one.name === name);
      return field ? draw(field) : nothing;
    };
    const { values } = this.#forms.self.draft;
    const behaviour = (item: string): TemplateResult =>
      html`<div class="behaviour">
        ${named(`${item}Self`)}
        <details ?open=${String(values[`${item}Example`] ?? '') !== ''}>
          <summary class="no-print">${say.addExample}</summary>
          ${named(`${item}Example`)}
        </details>
      </div>`;
    return html`${named('whose')} ${heading(level() + 1, say.good)} ${goodSteering.map(({ value }) => behaviour(value))}
    ${heading(level() + 1, say.bad)} ${badSteering.map(({ value }) => behaviour(value))} ${named('takenPartOn')}`;
  }
}
