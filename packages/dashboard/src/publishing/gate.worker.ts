import { gate } from '@draagkracht/statistics/disclosure.js';
import type { GateReply, GateRequest } from './gate-protocol.js';

// The gate beside the page: over a municipality it takes as long as a page may be silent, over a country far longer.

/** The side of a worker that is used; this room is compiled for pages. */
interface WorkerSide {
  postMessage(reply: GateReply): void;
  addEventListener(type: 'message', listener: (event: { readonly data: GateRequest }) => void): void;
}

const side = self as unknown as WorkerSide;

function answer({ draft, policy }: GateRequest): GateReply {
  try {
    return { type: 'done', gated: gate(draft, policy, (at) => side.postMessage({ type: 'progress', at })) };
  } catch (cause) {
    return { type: 'failed', message: String(cause) };
  }
}

side.addEventListener('message', ({ data }) => side.postMessage(answer(data)));
side.postMessage({ type: 'ready' });
