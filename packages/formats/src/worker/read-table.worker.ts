import { readFile } from '../inspect/read-file.js';
import { AbortedError, UnreadableError } from '../problems/unreadable.js';
import { transferablesOf, type WorkerReply, type WorkerRequest } from './protocol.js';

declare const self: DedicatedWorkerGlobalScope;

const reply = (message: WorkerReply, transfer: Transferable[] = []): void => self.postMessage(message, transfer);

let cancel = new AbortController();

function failed(error: unknown): WorkerReply {
  if (error instanceof UnreadableError) return { type: 'unreadable', problem: error.problem };
  if (error instanceof AbortedError) return { type: 'cancelled' };
  return { type: 'failed', message: String(error) };
}

async function read({ file, options }: Extract<WorkerRequest, { type: 'read' }>): Promise<void> {
  cancel = new AbortController();
  try {
    const result = await readFile(file, {
      ...options,
      signal: cancel.signal,
      onProgress: (...progress) => reply({ type: 'progress', progress }),
    });
    reply({ type: 'done', result }, transferablesOf(result) as Transferable[]);
  } catch (error) {
    reply(failed(error));
  }
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.type === 'cancel') cancel.abort();
  else void read(data);
});

reply({ type: 'ready' });
