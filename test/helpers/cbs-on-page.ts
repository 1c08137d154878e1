import { cbsService } from './cbs-service.js';
import { v4Table } from './cbs-tables.js';

/** A page whose network reaches a small CBS with one table, and nothing else of the outside changes. */
export interface ServedCbs {
  /** Addresses that were asked of CBS, in order. */
  readonly asked: string[];
  readonly end: () => void;
}

/** Lets the page reach CBS for as long as a test needs it. @param refuse every question is refused, as a strict page does */
export function servedCbs(refuse = false): ServedCbs {
  const { fetch: real } = globalThis;
  const service = cbsService({ tables: [v4Table], pageSize: 10 });
  const asked: string[] = [];
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!new URL(url, location.href).hostname.endsWith('cbs.nl')) return real(input, init);
    asked.push(url);
    if (refuse) throw new TypeError('Failed to fetch');
    const { status, body } = service(url);
    return new Response(body, { status });
  };
  return { asked, end: () => void (globalThis.fetch = real) };
}
