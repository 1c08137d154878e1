import { expect } from '@open-wc/testing';
import { createWorkerBeside } from '@draagkracht/formats';
import type { GateReply } from '../../../packages/dashboard/src/publishing/gate-protocol.js';

/** What the worker says to something. */
const saidTo = (request: unknown): Promise<GateReply[]> =>
  new Promise((resolve) => {
    const place = new URL('../../../packages/dashboard/src/publishing/gate-beside.ts', import.meta.url).href;
    const worker = createWorkerBeside(place, 'gate');
    const said: GateReply[] = [];
    worker.addEventListener('message', ({ data }) => {
      const reply = data as GateReply;
      said.push(reply);
      if (reply.type === 'ready') worker.postMessage(request, []);
      else if (reply.type !== 'progress') {
        worker.terminate();
        resolve(said);
      }
    });
  });

describe('the worker of the gate', () => {
  it('is ready, and gives an empty publication back as one', async () => {
    const [first, last] = await saidTo({ draft: { tables: [] }, policy: 'publiek' });
    expect(first!.type).to.equal('ready');
    expect(last).to.deep.include({ type: 'done' });
  });
  it('says what went wrong instead of falling silent', async () =>
    expect((await saidTo({ draft: {}, policy: 'publiek' })).at(-1)!.type).to.equal('failed'));
});
