import { expect } from '@open-wc/testing';
import { createReadWorker } from '@draagkracht/formats';
import type { WorkerReply } from '../../../packages/formats/src/worker/protocol.js';
import { utf8 } from '../fixtures.js';

describe('read-table worker', () => {
  it('says it is ready, tells how far it is, and hands the figures over', async () => {
    const worker = createReadWorker();
    const replies: WorkerReply[] = [];
    const file = new Blob([utf8('regio;Jaar;n\nAa;2024;7\n')]);
    await new Promise<void>((resolve) => {
      worker.addEventListener('message', ({ data }) => {
        const reply = data as WorkerReply;
        replies.push(reply);
        if (reply.type === 'ready') worker.postMessage({ type: 'read', file, options: {} }, []);
        if (reply.type === 'done') resolve();
      });
    });
    worker.terminate();
    expect(replies.map(({ type }) => type)).to.deep.equal(['ready', 'progress', 'done']);
    expect(replies[1]).to.deep.equal({ type: 'progress', progress: [file.size, file.size] });
    const done = replies[2]!;
    expect(done.type === 'done' && [...done.result.table.blocks[0]!.values]).to.deep.equal([7]);
  });
});
