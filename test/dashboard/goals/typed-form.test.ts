import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { result } from '@draagkracht/model';
import { TypedForm } from '../../../packages/dashboard/src/goals/typed-form.js';
import { aResult, monitorOver } from '../../helpers/monitor.js';

class TypingHost extends LitElement {}
customElements.define('test-typing-host', TypingHost);

describe('what is typed in a form of the monitor', () => {
  it('is kept under its form, and left when the form or its element goes', async () => {
    const monitor = await monitorOver([aResult(1)]);
    const host = document.body.appendChild(document.createElement('test-typing-host') as TypingHost);
    const form = new TypedForm(
      {
        host,
        monitor,
        language: () => 'nl',
        level: () => 3,
        update: () => undefined,
        done: () => undefined,
        close: () => undefined,
      },
      { type: result, asks: ['label'], form: 'goal', about: () => undefined },
    );
    const found = async () => (await monitor.drafts!.list()).map(({ tool, values, isOpen }) => [tool, values, isOpen]);
    form.begin(aResult(2).data);
    form.draft.change('label', 'Meedoen');
    expect(await found()).to.eql([['test-typing-host', { ...aResult(2).data, label: 'Meedoen' }, true]]);
    expect(form.isKept, 'in memory only').to.equal(false);
    form.end();
    expect((await found())[0]![2]).to.equal(false);
    host.remove();
  });
});
