import { expect } from '@open-wc/testing';
import { gate, type PublicationDraft } from '@draagkracht/statistics/disclosure.js';
import { gateBeside } from '../../../packages/dashboard/src/publishing/gate-beside.js';
import { counts } from '../../helpers/publishing.js';

const { dataset, blocks } = counts();
const draft: PublicationDraft = {
  tables: [{ id: 'bijstand', indicator: dataset.indicators[0]!, block: blocks[0]! }],
};
const signal = (): AbortSignal => new AbortController().signal;

describe('gateBeside', () => {
  it('gives in a worker what the gate gives, and says how far it is', async () => {
    let told = 0;
    const gated = await gateBeside(draft, 'publiek', { signal: signal(), onProgress: () => told++ });
    expect(gated).to.deep.equal(gate(draft, 'publiek'));
    expect(told).to.be.greaterThan(0);
  });
  it('does it on the page where no worker can start', async () => {
    const createWorker = (): never => {
      throw new TypeError('refused');
    };
    expect(await gateBeside(draft, 'publiek', { signal: signal(), createWorker })).to.deep.equal(
      gate(draft, 'publiek'),
    );
  });
  it('stops when asked, and does not begin when it was stopped before', async () => {
    const stop = new AbortController();
    const running = gateBeside(draft, 'publiek', { signal: stop.signal }).then(
      () => 'done',
      ({ name }: Error) => name,
    );
    stop.abort();
    expect(await running).to.equal('AbortError');
    const late = gateBeside(draft, 'publiek', { signal: stop.signal }).catch(({ name }: Error) => name);
    expect(await late).to.equal('AbortError');
  });
});
