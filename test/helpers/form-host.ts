import * as v from 'valibot';
import { choice, day, role, text, wholeNumber, type RecordType } from '@draagkracht/model';
import { LitElement, html, type TemplateResult } from 'lit';
import { DraftController, type FormPart } from '@draagkracht/base';

const label = (nl: string, en: string) => ({ label: { nl, en } });

/** A record type with one field of every kind. */
export const everyField = {
  type: 'every-field',
  schemaVersion: 1,
  label: { nl: 'Alles', en: 'Everything' },
  schema: v.object({
    kept: v.string(),
    story: text({ max: 280, ...label('Verhaal', 'Story'), help: { nl: 'Wat gebeurde er?', en: 'What happened?' } }),
    line: text({ max: 40, required: true, ...label('Regel', 'Line') }),
    who: role({ ...label('Rol', 'Role') }),
    on: day({ required: true, future: true, ...label('Dag', 'Day') }),
    amount: wholeNumber({ ...label('Bedrag', 'Amount') }),
    answer: v.optional(
      choice(['yes', 'no'], {
        required: true,
        ...label('Gelukt?', 'Done?'),
        options: [
          { value: 'yes', label: { nl: 'Ja', en: 'Yes' } },
          { value: 'no', label: { nl: 'Nee', en: 'No' } },
        ],
      }),
    ),
  }),
} as const satisfies RecordType;

/** A form that is well filled in. */
export const goodValues = {
  kept: 'blijft',
  story: '',
  line: 'Iets doen',
  who: 'team',
  on: '2026-12-20',
  amount: 5,
  answer: 'yes',
};

/** The day of every test. */
export const today = '2026-11-22';

/** An element with a form, drawn by the test that uses it. */
export class FormHost extends LitElement {
  draft = new DraftController(this, { type: everyField, today: () => today, about: () => 'the-id' });
  draw: (part: FormPart) => unknown = () => '';
  language: 'nl' | 'en' = 'nl';

  get formPart(): FormPart {
    return { draft: this.draft, language: this.language, today, prefix: 'f' };
  }

  protected override render(): TemplateResult {
    return html`${this.draw(this.formPart)}`;
  }
}
customElements.define('test-form-host', FormHost);

/** A host on the page that draws a part of a form, with these values in it. */
export async function formHost(
  draw: FormHost['draw'],
  values: Readonly<Record<string, unknown>> = goodValues,
): Promise<FormHost> {
  const host = new FormHost();
  host.draw = draw;
  host.draft.begin(values);
  document.body.append(host);
  await host.updateComplete;
  return host;
}
