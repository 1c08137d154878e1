import { expect, waitUntil } from '@open-wc/testing';
import { html, LitElement, type ReactiveControllerHost } from 'lit';
import { memoryStorage } from '@draagkracht/store';
import { CbsViews } from '../../../packages/dashboard/src/outcome-dashboard/cbs-views.js';
import { DeskController } from '../../../packages/dashboard/src/outcome-dashboard/desk-controller.js';
import { readIntake } from '../../../packages/dashboard/src/outcome-dashboard/reader.js';
import { readTogether } from '../../../packages/dashboard/src/outcome-dashboard/together.js';
import { servedCbs } from '../../helpers/cbs-on-page.js';

const now = () => '2026-11-22T10:00:00.000Z';
const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
} satisfies ReactiveControllerHost;

/** An element with nothing but the part that fetches a table. */
class CbsPlace extends LitElement {
  readonly desk = new DeskController(host, {
    openStorage: async () => memoryStorage(),
    read: readIntake,
    readTogether,
    now,
    newId: () => '00000000-0000-4000-8000-000000000001',
  });
  views: CbsViews | undefined;
  override firstUpdated(): void {
    this.views = new CbsViews({ dashboard: this, desk: this.desk, now });
    this.requestUpdate();
  }
  override render() {
    return html`${this.views?.shown({ language: 'nl', level: 3, readonly: false })}`;
  }
}
customElements.define('x-cbs-place', CbsPlace);

describe('the part that fetches a table', () => {
  it('goes from a number to a preview, and asks CBS nothing before the button', async () => {
    const served = servedCbs();
    const place = new CbsPlace();
    try {
      document.body.append(place);
      place.desk.hostConnected();
      const of = async <T extends Element>(selector: string, text = ''): Promise<T> => {
        const found = (): T | undefined =>
          [...place.renderRoot.querySelectorAll<T>(selector)].find((one) => one.textContent.includes(text));
        await waitUntil(found, `${selector} ${text}`, { timeout: 10_000 });
        return found()!;
      };
      const field = await of<HTMLInputElement>('input[name=table]');
      field.value = '90001NED';
      expect(served.asked).to.deep.equal([]);
      field.form!.requestSubmit();
      await of('legend', 'Onderwerpen');
      expect(served.asked.length).to.be.greaterThan(0);
      (await of<HTMLLabelElement>('label', 'Eén gemeente')).querySelector('input')!.click();
      await place.updateComplete;
      expect((await of<HTMLButtonElement>('button', 'Haal op')).disabled).to.equal(true);
      const [, search] = place.renderRoot.querySelectorAll<HTMLInputElement>('input[type=search]');
      search!.value = 'amstel';
      search!.dispatchEvent(new Event('input'));
      (await of<HTMLLabelElement>('label', 'Amstelveen')).querySelector('input')!.click();
      const measures = place.renderRoot.querySelector<HTMLInputElement>('input[type=search]')!;
      measures.value = 'uitgaven';
      measures.dispatchEvent(new Event('input'));
      await place.updateComplete;
      expect(place.renderRoot.querySelectorAll('input[type=checkbox]')).to.have.lengthOf(1);
      (await of<HTMLButtonElement>('button', 'Haal op')).click();
      await waitUntil(() => place.desk.desk.phase === 'preview', 'the figures', { timeout: 10_000 });
      const { desk } = place.desk;
      expect(desk.phase === 'preview' && desk.preview.table.regionCodes).to.deep.equal(['NL00', 'GM0362']);
    } finally {
      served.end();
      place.views?.stop();
      place.remove();
    }
  });
});
