import type { Translated } from '@draagkracht/model';
import { faults, statusText } from './report.messages.js';
import { WebFault, type Web, type WebAnswer, type WebFaultCode } from './web.js';

/** An answer, or why there is none. */
export type Got =
  | { readonly answer: WebAnswer; readonly fault?: undefined }
  | { readonly answer?: undefined; readonly fault: WebFaultCode };

/** Asks for an address once, however often it is needed. */
export type Fetching = (address: URL, origin?: string) => Promise<Got>;

/** Asking once per address, with faults as answers. */
export function fetchingOf(web: Web): Fetching {
  const asked = new Map<string, Promise<Got>>();
  const ask = (address: URL, origin?: string): Promise<Got> =>
    web(address, origin).then(
      (answer) => ({ answer }),
      (error: unknown) => {
        if (error instanceof WebFault) return { fault: error.code };
        throw error;
      },
    );
  return (address, origin) => {
    const plain = new URL(address);
    plain.hash = '';
    const got = asked.get(plain.href) ?? ask(plain, origin);
    asked.set(plain.href, got);
    return got;
  };
}

/** Why an answer is of no use, as part of a sentence; `undefined` when it is fine. */
export function troubleOf({ answer, fault }: Got): Translated | undefined {
  if (fault !== undefined) return faults[fault];
  return answer.status >= 400 ? statusText(answer.status) : undefined;
}
