import { addressOf } from '../../platform.js';
import { UnreadableError } from '../../problems/unreadable.js';
import { responseOf, type OdataResponse } from '../response.js';
import type { CbsAsker } from './ask.js';

/** Hosts CBS itself names in its links, also when it is asked through a mirror. */
const cbsHosts = new Set(['opendata.cbs.nl', 'datasets.cbs.nl', 'odata4.cbs.nl', 'dataderden.cbs.nl']);

const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, '');
const lastPart = (path: string): string => path.split('/').at(-1)!.toLowerCase();

/**
 * The next page at our own address: of a link only its question is taken over, so that nothing can lead elsewhere and a mirror stays
 * in use. `undefined` when the link points to another host or another set.
 */
export function nextPage(url: string, link: string): string | undefined {
  const own = addressOf(url);
  const next = addressOf(link, url);
  if (!own || !next || !/^https?:/.test(next.origin)) return undefined;
  const known = next.origin === own.origin || cbsHosts.has(hostOf(next.origin));
  if (!known || lastPart(next.pathname) !== lastPart(own.pathname)) return undefined;
  const question = next.href.includes('?') ? next.href.slice(next.href.indexOf('?')) : '';
  return `${own.origin}${own.pathname}${question.replace(/#.*$/, '')}`;
}

/** Told before each page: where pages end without a link although there is more, asking goes on behind what came. */
export interface PagesWanted {
  /** Rows there are, where that is known. */
  readonly total?: number;
  /** Number of the table, for messages. */
  readonly tableId: string;
}

function follow(url: string, { next, rows }: OdataResponse, seen: Set<string>, tableId: string): string {
  const wrong = (code: string): UnreadableError => new UnreadableError(code, { name: tableId });
  const page = nextPage(url, next!);
  if (page === undefined) throw wrong('cbs-strange-link');
  if (seen.has(page) || rows.length === 0) throw wrong('cbs-endless');
  return page;
}

/**
 * All pages of a set, one by one. v4 and the bulk feed of v3 link to the next page; the plain v3 service stops at 10,000 rows without
 * a link, and is asked on with `$skip`.
 * @throws {UnreadableError} as `CbsAsker.ask`, and when links lead elsewhere or in a circle
 */
export async function* pagesOf(first: string, asker: CbsAsker, wanted: PagesWanted): AsyncGenerator<OdataResponse> {
  const seen = new Set<string>();
  let rows = 0;
  for (let url = first; ;) {
    seen.add(url);
    const page = responseOf(await asker.ask(url));
    if (!page) throw new UnreadableError('cbs-no-answer', { name: wanted.tableId });
    rows += page.rows.length;
    yield page;
    if (page.next !== undefined) url = follow(url, page, seen, wanted.tableId);
    else if (page.rows.length > 0 && rows < (wanted.total ?? 0))
      url = `${first}${first.includes('?') ? '&' : '?'}$skip=${rows}`;
    else return;
  }
}
