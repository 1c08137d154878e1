import * as v from 'valibot';
import {
  choice,
  choices,
  day,
  figure,
  list,
  money,
  period,
  role,
  text,
  wholeNumber,
  type RecordType,
} from '@draagkracht/model';
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

const many = Array.from({ length: 8 }, (_, at) => ({
  value: `v${at}`,
  label: { nl: `Keus ${at}`, en: `Choice ${at}` },
}));

/** A record type with the kinds of field that take more than a line: lists, several choices, money, periods, long choices. */
export const richField = {
  type: 'rich-field',
  schemaVersion: 1,
  label: { nl: 'Rijk', en: 'Rich' },
  schema: v.object({
    actions: list(
      v.object({
        what: text({ max: 40, required: true, ...label('Wat?', 'What?') }),
        who: role({ ...label('Wie?', 'Who?') }),
        on: day({ ...label('Wanneer?', 'When?') }),
      }),
      { most: 3, each: { nl: 'actie', en: 'action' }, ...label('Acties', 'Actions') },
    ),
    domains: choices(['a', 'b', 'c'], {
      required: true,
      ...label('Gebieden', 'Domains'),
      options: ['a', 'b', 'c'].map((value) => ({
        value: value as 'a',
        label: { nl: `Gebied ${value}`, en: `Domain ${value}` },
      })),
    }),
    cost: v.optional(money({ ...label('Kosten', 'Costs') })),
    by: v.optional(period({ required: true, ...label('Periode', 'Period') })),
    level: v.optional(figure({ ...label('Waarde', 'Value') })),
    long: v.optional(
      choice(
        many.map(({ value }) => value),
        { ...label('Lang', 'Long'), options: many },
      ),
    ),
    short: v.optional(
      choice(['v0', 'v1'], {
        ...label('Kort', 'Short'),
        options: many.slice(0, 2) as { value: 'v0'; label: { nl: string; en: string } }[],
      }),
    ),
  }),
} as const satisfies RecordType;

/** The rich form, well filled in. */
export const richValues = {
  actions: [
    { what: 'Een', who: 'team', on: '2026-12-01' },
    { what: 'Twee', who: '', on: '' },
  ],
  domains: ['a'],
  cost: 125_050,
  by: '2027KW01',
  level: 12.5,
  long: 'v3',
  short: 'v0',
};

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

const draftOn = (host: LitElement, type: RecordType): DraftController =>
  new DraftController(host, { type, today: () => today, about: () => 'the-id' });

/** An element with a form, drawn by the test that uses it. */
export class FormHost extends LitElement {
  draft = draftOn(this, everyField);
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
  type: RecordType = everyField,
): Promise<FormHost> {
  const host = new FormHost();
  if (type !== everyField) host.draft = draftOn(host, type);
  host.draw = draw;
  host.draft.begin(values);
  document.body.append(host);
  await host.updateComplete;
  return host;
}
