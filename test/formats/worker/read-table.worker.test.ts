import { expect } from '@open-wc/testing';
import { createReadWorker, readInWorker } from '@draagkracht/formats';
import type { WorkerReply } from '../../../packages/formats/src/worker/protocol.js';
import { utf8 } from '../fixtures.js';
import { oneSheet } from '../xlsx/workbook-fixtures.js';

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

  it('reads workbooks and pages beside the page, and refuses what is neither', async () => {
    const read = (bytes: Uint8Array<ArrayBuffer>) =>
      readInWorker(new Blob([bytes]), {
        createWorker: createReadWorker,
        onFallback: () => expect.fail('read on the page'),
      });
    const { inspection, table } = await read(
      oneSheet([
        ['gemeente', 2023, 2024],
        ['Utrecht', 7, 8],
      ]),
    );
    expect(inspection).to.include({ format: 'xlsx', part: 'blad' });
    expect([...table.blocks[0]!.values]).to.deep.equal([7, 8]);
    expect((await read(utf8('<table><tr><th>a<th>b<tr><td>z<td>1</table>'))).inspection.format).to.equal('html');
    const error: unknown = await read(utf8('<html>niets')).catch((cause: unknown) => cause);
    expect(error).to.have.nested.property('problem.code', 'html');
  });
});
