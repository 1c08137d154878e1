import { expect, fixture, html } from '@open-wc/testing';
import { memoryStorage } from '@draagkracht/store';
import { storedDataPanel } from '../../../packages/base/src/stored-data/panel.js';
import { until } from '../../helpers/storage.js';

describe('the panel of stored data', () => {
  const panel = (shown: boolean, told: boolean[] = []): Promise<HTMLDetailsElement> =>
    fixture(
      storedDataPanel({
        storage: memoryStorage(),
        language: 'nl',
        clock: () => new Date(0),
        authorRole: 'team',
        readonly: false,
        shown,
        toggle: (open) => told.push(open),
      }),
    );

  it('is folded away and empty until somebody opens it', async () => {
    const told: boolean[] = [];
    const details = await panel(false, told);
    expect(details.querySelector('summary')?.textContent).to.equal('Uw gegevens op dit apparaat');
    expect(details.querySelector('dk-stored-data')).to.equal(null);
    details.open = true;
    await until(() => told.length > 0);
    expect(told).to.deep.equal([true]);
    await until(() => customElements.get('dk-stored-data') !== undefined);
  });

  it('shows the storage it was given', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        ${storedDataPanel({ storage: memoryStorage(), language: 'en', clock: () => new Date(0), authorRole: 'team', readonly: true, shown: true, toggle: () => undefined })}
      </div>`,
    );
    expect(page.querySelector('dk-stored-data')?.lang).to.equal('en');
    expect(page.querySelector('dk-stored-data')?.source).to.not.equal(undefined);
  });
});
