import { expect } from '@open-wc/testing';
import { formField } from '../../../packages/base/src/form/form-field.js';
import { formHost, goodValues, type FormHost } from '../../helpers/form-host.js';

describe('a field of a form', () => {
  let host: FormHost;
  const shown = async (values: object = {}): Promise<void> => {
    host = await formHost(({ draft, ...part }) => draft.fields.map((field) => formField(field, { draft, ...part })), {
      ...goodValues,
      ...values,
    });
  };
  const find = <Type extends Element = HTMLElement>(selector: string): Type =>
    host.renderRoot.querySelector<Type>(selector)!;
  const described = (selector: string): (string | undefined)[] =>
    (find(selector).getAttribute('aria-describedby') ?? '').split(' ').map((id) => find(`#${id}`)?.textContent?.trim());
  afterEach(() => host.remove());

  it('has its label above, its hint below the label, and no placeholder', async () => {
    await shown();
    const field = find('#f-story').closest('.field')!;
    expect(field.textContent?.replace(/\s+/g, ' ').trim()).to.match(/^Verhaal \(mag leeg blijven\) ?Wat gebeurde er\?/);
    expect(find<HTMLLabelElement>('label[for=f-story]').control).to.equal(find('#f-story'));
    expect(host.renderRoot.querySelector('[placeholder]')).to.equal(null);
  });

  it('puts a question with answers in a group with the question as its name', async () => {
    await shown();
    expect(find('#f-answer').closest('fieldset')?.querySelector('legend')?.textContent?.trim()).to.equal('Gelukt?');
  });

  it('ties what is wrong to the control', async () => {
    await shown({ line: '' });
    host.draft.attempt();
    await host.updateComplete;
    expect(find('#f-line').getAttribute('aria-invalid')).to.equal('true');
    expect(described('#f-line')).to.include('▲ Vul iets in bij “Regel”.');
    expect(described('#f-story')).to.deep.equal(['Wat gebeurde er?', 'Nog 280 tekens over', '']);
  });

  it('refers to nothing that is not there', async () => {
    await shown({ line: '', answer: undefined });
    for (const tried of [false, true]) {
      if (tried) host.draft.attempt();
      await host.updateComplete;
      for (const element of host.renderRoot.querySelectorAll('[aria-describedby]'))
        for (const id of element.getAttribute('aria-describedby')!.split(' '))
          expect(find(`#${id}`), id).to.not.equal(null);
    }
  });

  it('counts while somebody types', async () => {
    await shown({ story: 'x'.repeat(283) });
    expect(find('#f-story-left').textContent.trim()).to.equal('3 tekens te veel');
    expect(find('#f-story-left').nextElementSibling?.getAttribute('role')).to.equal('status');
  });

  it('becomes text on paper', async () => {
    await shown({ answer: undefined });
    const paper = [...host.renderRoot.querySelectorAll('.printed')].map((line) => line.textContent);
    expect(paper).to.deep.equal(['', 'Iets doen', 'team', '20 december 2026', '5', '☐ Ja   ☐ Nee']);
  });

  it('is accessible, well filled in and not', async () => {
    await shown({ line: '', story: 'BSN 111222333' });
    await expect(host).to.be.accessible();
    host.draft.attempt();
    await host.updateComplete;
    await expect(host).to.be.accessible();
  });
});
