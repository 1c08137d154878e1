import type { CbsAnswer, CbsParts } from '@draagkracht/formats';
import type { ServiceAnswer } from './cbs-service.js';

/** What goes wrong at one question: an answer in its place, a connection that is refused, or an answer that is cut off. */
export type Fault =
  | { readonly status: number; readonly body?: string; readonly retryAfter?: string }
  | 'refused'
  | 'cut';

/** A client's surroundings without a network, and what happened in them. */
export interface FakeWorld {
  readonly parts: CbsParts;
  /** Addresses asked, in order. */
  readonly asked: string[];
  /** Waits, in milliseconds. */
  readonly waits: number[];
}

const answerOf = (
  { status, body = '' }: { status: number; body?: string },
  after: string | null = null,
): CbsAnswer => ({
  status,
  headers: { get: (name) => (name.toLowerCase() === 'retry-after' ? after : null) },
  text: () => Promise.resolve(body),
});

/**
 * A world in which a service answers at once.
 * @param faultAt what goes wrong at the question with this number (from 0) and address
 */
export function fakeWorld(
  service: (url: string) => ServiceAnswer,
  faultAt: (at: number, url: string) => Fault | undefined = () => undefined,
  parts: Partial<CbsParts> = {},
): FakeWorld {
  const asked: string[] = [];
  const waits: number[] = [];
  return {
    asked,
    waits,
    parts: {
      fetch: async (url) => {
        const fault = faultAt(asked.push(url) - 1, url);
        if (fault === 'refused') throw new TypeError('Failed to fetch');
        if (fault === 'cut') return { ...answerOf({ status: 200 }), text: () => Promise.reject(new TypeError('cut')) };
        return fault ? answerOf(fault, fault.retryAfter ?? null) : answerOf(service(url));
      },
      wait: async (milliseconds) => void waits.push(milliseconds),
      random: () => 0.5,
      now: () => Date.UTC(2026, 10, 22, 9),
      ...parts,
    },
  };
}
