import type { AbortSignalLike } from '@draagkracht/model';
import { AbortedError } from '../problems/unreadable.js';

/** A promise that also ends when the caller no longer wants it; the work itself goes on for others who asked the same. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignalLike): Promise<T> {
  if (signal.aborted) return Promise.reject(new AbortedError());
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new AbortedError()));
    work.then(resolve, reject);
  });
}
