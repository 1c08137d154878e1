import { expect, fixture, html } from '@open-wc/testing';
import { memoryStorage } from '@draagkracht/store';
import type { Storage } from '@draagkracht/model';
import { ManagerLook } from '../../../packages/widgets/src/data-manager/look.js';
import { agreement, hour } from '../../helpers/storage.js';

describe('the look of the manager', () => {
  const lookAt = (storage: Storage | undefined, isOpened = true): ManagerLook =>
    new ManagerLook({
      element: document.createElement('div'),
      storage: () => storage,
      isOpened: () => isOpened,
      language: () => 'nl',
      level: () => 4,
      readonly: () => false,
      clock: () => new Date(hour(12)),
      who: () => 'team',
      now: () => hour(12),
      today: () => '2026-01-05',
      update: () => undefined,
      focus: () => undefined,
    });
  const text = async (look: ManagerLook): Promise<string> =>
    ((await fixture(html`<div>${look.template()}</div>`)) as HTMLElement).innerText;

  it('says that it is looking, that there is none, or what there is', async () => {
    expect(await text(lookAt(undefined, false))).to.include('Wij kijken wat er op dit apparaat staat.');
    expect(await text(lookAt(undefined))).to.include('Op deze pagina bewaren wij niets op uw apparaat.');
    const storage = memoryStorage({ now: () => hour(12) });
    await storage.records.save(agreement(1));
    const look = lookAt(storage);
    look.look();
    await look.reading;
    expect(await text(look)).to.include('U heeft 1 stuk bewaard, uit 1 hulpmiddel.');
    look.look({ kind: 'expired', expired: { types: {}, drafts: 2 } });
    await look.reading;
    expect(await text(look)).to.include('2 teksten die niemand afmaakte');
    await look.leave();
  });
});
