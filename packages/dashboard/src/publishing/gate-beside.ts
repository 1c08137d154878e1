import type { SmallNumberPolicy } from '@draagkracht/model';
import { createWorkerBeside, type WorkerLike } from '@draagkracht/formats';
import type { Gated, PublicationDraft, Settling } from '@draagkracht/statistics/disclosure.js';
import type { GateReply, GateRequest } from './gate-protocol.js';

/** How the gate is passed beside the page. */
export interface GateBeside {
  readonly signal: AbortSignal;
  readonly onProgress?: (at: Settling) => void;
  /** Makes the worker; may throw where a page forbids workers. */
  readonly createWorker?: () => WorkerLike;
}

/** The worker never answered: the page must do it. */
class NoWorker extends Error {}

const createGateWorker = (): WorkerLike => createWorkerBeside(import.meta.url, 'gate');

function ask(worker: WorkerLike, request: GateRequest, { signal, onProgress }: GateBeside): Promise<Gated> {
  return new Promise((resolve, reject) => {
    let alive = false;
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    worker.addEventListener('error', () =>
      reject(alive ? new Error('the worker of the gate stopped') : new NoWorker()),
    );
    worker.addEventListener('message', ({ data }) => {
      const reply = data as GateReply;
      alive = true;
      if (reply.type === 'ready') worker.postMessage(request, []);
      else if (reply.type === 'progress') onProgress?.(reply.at);
      else if (reply.type === 'done') resolve(reply.gated);
      else reject(new Error(reply.message));
    });
  });
}

/** On the page itself, after it could say that it is busy: the gate cannot be cut in slices. */
async function passHere({ draft, policy }: GateRequest, signal: AbortSignal): Promise<Gated> {
  const { gate } = await import('@draagkracht/statistics/disclosure.js');
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
  return gate(draft, policy);
}

/**
 * Takes a draft through the gate in a worker, so that the page never waits and somebody can stop; where no worker can start (a strict
 * policy of the page, a missing file) on the page itself. The result is the same.
 * @throws the reason of the signal when it was stopped.
 */
export async function gateBeside(
  draft: PublicationDraft,
  policy: SmallNumberPolicy,
  beside: GateBeside,
): Promise<Gated> {
  const { signal, createWorker = createGateWorker } = beside;
  signal.throwIfAborted();
  let worker: WorkerLike;
  try {
    worker = createWorker();
  } catch {
    return passHere({ draft, policy }, signal);
  }
  try {
    return await ask(worker, { draft, policy }, beside);
  } catch (cause) {
    if (cause instanceof NoWorker) return await passHere({ draft, policy }, signal);
    throw cause;
  } finally {
    worker.terminate();
  }
}
