import { aTimeout, expect } from '@open-wc/testing';
import { StorageController } from '@draagkracht/base';
import type { StorageMode } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { LitElement } from 'lit';
import { agreement } from '../../helpers/storage.js';
import { storagePage, type StoragePage } from '../../helpers/stored-host.js';

/** An element that looks at a whole storage. */
class WholeHost extends LitElement {
  namespace = 'a';
  mode: StorageMode = 'local';
  looks: string[] = [];
  left = 0;
  whole = new StorageController(this, {
    namespace: () => this.namespace,
    mode: () => this.mode,
    look: (storage, notice) => this.looks.push(`${storage ? 'storage' : 'none'} ${notice?.kind ?? ''}`.trim()),
    leaving: async () => void this.left++,
  });
}
customElements.define('test-whole-host', WholeHost);

describe('the storage of a namespace', () => {
  let page: StoragePage;
  let host: WholeHost;
  const begin = async (made: StoragePage): Promise<void> => {
    page = made;
    host = new WholeHost();
    page.page.append(host);
    await aTimeout(5);
  };
  afterEach(() => page.page.remove());

  it('is opened once, watched, and closed when the element leaves', async () => {
    const storage = memoryStorage();
    await begin(storagePage(storage));
    expect([page.opened, host.whole.isOpened]).to.deep.equal([['local a'], true]);
    await storage.records.save(agreement(1));
    expect(host.looks).to.deep.equal(['storage', 'storage record']);
    host.remove();
    await aTimeout(5);
    expect([page.closed, host.left, host.whole.storage]).to.deep.equal([1, 1, undefined]);
    page.page.append(host);
    await host.whole.opening;
    expect([page.opened.length, host.whole.isOpened]).to.deep.equal([2, true]);
  });

  it('is another one when the attributes change', async () => {
    await begin(storagePage(memoryStorage()));
    host.namespace = 'b';
    host.requestUpdate();
    await aTimeout(5);
    expect([page.opened, page.closed]).to.deep.equal([['local a', 'local b'], 1]);
  });

  it('is known to be none where nobody offers any, or none is wanted', async () => {
    await begin(storagePage());
    expect([host.whole.isOpened, host.looks]).to.deep.equal([true, ['none']]);
    await begin(storagePage(memoryStorage()));
    host.mode = 'none';
    host.requestUpdate();
    await aTimeout(5);
    expect([host.whole.storage, page.opened]).to.deep.equal([undefined, ['local a']]);
  });
});
