import { expect } from '@open-wc/testing';
import { formControl } from '../../../packages/base/src/form/form-control.js';
import { formHost, type FormHost } from '../../helpers/form-host.js';

describe('the controls of a form', () => {
  let host: FormHost;
  const find = <Type extends Element = HTMLInputElement>(selector: string): Type =>
    host.renderRoot.querySelector<Type>(selector)!;
  const enter = (selector: string, value: string): void => {
    find(selector).value = value;
    find(selector).dispatchEvent(new Event('input'));
  };
  beforeEach(async () => {
    host = await formHost(({ draft, ...part }) =>
      draft.fields.map((field) =>
        formControl(field, { draft, ...part }, { describedBy: 'hint', invalid: field.name === 'line' }),
      ),
    );
  });
  afterEach(() => host.remove());

  it('fit their fields', () => {
    expect(find('#f-story').localName).to.equal('textarea');
    expect([find('#f-line').type, find('#f-who').type, find('#f-on').type, find('#f-amount').type]).to.deep.equal([
      'text',
      'text',
      'date',
      'text',
    ]);
    expect([find('#f-on').min, find('#f-amount').inputMode, find('#f-line').hasAttribute('min')]).to.deep.equal([
      '2026-11-23',
      'numeric',
      false,
    ]);
  });

  it('say what is needed, wrong and said about them', () => {
    expect(find('#f-line').getAttribute('aria-required')).to.equal('true');
    expect(find('#f-line').getAttribute('aria-invalid')).to.equal('true');
    expect(find('#f-story').getAttribute('aria-invalid')).to.equal('false');
    expect(find('#f-story').getAttribute('aria-describedby')).to.equal('hint');
  });

  it('let the browser remember nothing', () => {
    for (const control of host.renderRoot.querySelectorAll<HTMLInputElement>('input:not([type=radio]), textarea'))
      expect(control.autocomplete).to.equal('off');
  });

  it('pass on what is typed and chosen', async () => {
    enter('#f-line', 'Nieuw');
    enter('#f-on', '2027-01-01');
    enter('#f-amount', '12');
    find('#f-answer-no').click();
    await host.updateComplete;
    expect(host.draft.values).to.include({ line: 'Nieuw', on: '2027-01-01', amount: 12, answer: 'no' });
    expect([find('#f-answer').checked, find('#f-answer-no').checked]).to.deep.equal([false, true]);
  });

  it('show what a form begins with, also when it begins again', async () => {
    enter('#f-line', 'Nieuw');
    host.draft.begin({ line: 'Terug', answer: undefined });
    await host.updateComplete;
    expect([find('#f-line').value, find('#f-on').value, find('#f-answer').checked]).to.deep.equal(['Terug', '', false]);
  });
});
