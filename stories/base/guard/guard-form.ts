import * as v from 'valibot';
import { html, type TemplateResult } from 'lit';
import { text, type Language, type RecordType } from '@draagkracht/model';
import {
  DkElement,
  DraftController,
  formField,
  formStyles,
  honesty,
  honestyNote,
  toolStyles,
  type FormPart,
} from '@draagkracht/base';
import type { GuardScenario } from './guard.scenarios.js';

const oneField = {
  type: 'guard-story',
  schemaVersion: 1,
  label: { nl: 'Verhaal', en: 'Story' },
  schema: v.object({
    story: text({
      max: 280,
      label: { nl: 'Wat gebeurde er?', en: 'What happened?' },
      help: { nl: 'Noem geen namen.', en: 'Name nobody.' },
    }),
  }),
} as const satisfies RecordType;

/** A form with one field of free text, as every tool has them, to look at the guard alone. */
class GuardForm extends DkElement {
  static override styles = [DkElement.styles, toolStyles, formStyles];
  readonly draft = new DraftController(this, { type: oneField, today: () => '2026-11-22' });
  spoken: Language = 'nl';

  protected override render(): TemplateResult {
    const part: FormPart = { draft: this.draft, language: this.spoken, today: '2026-11-22', prefix: 'guard' };
    return html`<form class="stack" novalidate autocomplete="off">
      ${this.draft.fields.map((field) => formField(field, part))} ${honestyNote(honesty[this.spoken], this.spoken)}
    </form>`;
  }
}
customElements.define('story-guard-form', GuardForm);

const settled = async (form: GuardForm): Promise<void> => {
  await new Promise((done) => setTimeout(done));
  await form.updateComplete;
};

/** The form on the page, in the state of a scenario. */
export async function guardForm(given: GuardScenario, into: HTMLElement): Promise<HTMLElement> {
  const form = document.createElement('story-guard-form') as GuardForm;
  form.lang = form.spoken = given.language ?? 'nl';
  into.append(form);
  await settled(form);
  form.draft.begin({ story: given.text });
  form.draft.attempt();
  await settled(form);
  if (given.waived) form.draft.waive('story', true, given.waived);
  if (given.opened) form.renderRoot.querySelector('details')!.open = true;
  await settled(form);
  for (let turn = 0; given.opened && turn < 100 && !form.renderRoot.querySelector('li'); turn++)
    await new Promise((done) => setTimeout(done, 20));
  return form;
}
