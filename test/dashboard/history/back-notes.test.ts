import { expect, waitUntil } from '@open-wc/testing';
import { monitorIndicator } from '@draagkracht/model';
import { html, LitElement } from 'lit';
import { BackNotes } from '../../../packages/dashboard/src/history/back-notes.js';
import { anIndicator, monitorOver } from '../../helpers/monitor.js';

describe('the notes of taking back', () => {
  it('stand in a part of the monitor that hears the keys, in its language', async () => {
    const monitor = await monitorOver([anIndicator(2)]);
    const old = monitor.records!.indicators[0]!;
    await monitor.save(monitor.change(monitorIndicator, old, { ...old.data, label: 'Anders' }));
    class Host extends LitElement {
      notes = new BackNotes(this, () => monitor);
      protected override render() {
        return html`<p tabindex="0">x</p>
          ${this.notes.shown('en')}`;
      }
    }
    customElements.define('test-back-notes', Host);
    const host = new Host();
    document.body.append(host);
    await host.updateComplete;
    const inside = (selector: string) => host.shadowRoot!.querySelector<HTMLElement>(selector);
    expect(inside('[role=status]')!.textContent.trim()).to.equal('');
    inside('p')!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'z', metaKey: true, bubbles: true, composed: true, cancelable: true }),
    );
    await waitUntil(() =>
      inside('[role=status]')!.textContent.includes('Taken back: Indicator “Indicator 2” changed.'),
    );
    await expect(host).to.be.accessible();
    host.remove();
  });
});
