import {
  SourceError,
  type AbortSignalLike,
  type AreasChoice,
  type AreasSource,
  type SeriesChoice,
  type SeriesSource,
  type SourceCode,
  type SourcedAreas,
  type SourcedSeries,
} from '@draagkracht/model';
import { readTable } from '../inspect/read-file.js';
import type { ReadCube } from '../json-stat/cube-series.js';
import { addressOf } from '../platform.js';
import { AbortedError, UnreadableError } from '../problems/unreadable.js';
import { chooseAreas, chooseSeries } from './choose-series.js';
import { untilAborted } from './until-aborted.js';

/** The part of a response that is used. */
export interface AnswerLike {
  readonly ok: boolean;
  readonly status: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What a series source is made from. */
export interface SeriesSourceParts {
  /** The platform's `fetch`, handed in: this room knows no network. */
  readonly fetch: (url: string, options: { readonly credentials: 'same-origin' }) => Promise<AnswerLike>;
  /** Address of the page: relative addresses start here, and another origin is told from being offline. */
  readonly baseUrl?: string;
}

function codeOfStatus(status: number): SourceCode {
  if (status === 404 || status === 410) return 'not-found';
  return status === 401 || status === 403 ? 'forbidden' : 'server';
}

function codeOfUnreadable(code: string): SourceCode {
  if (code === 'html') return 'html';
  return code === 'empty' ? 'empty' : 'not-a-table';
}

/** A request that never got an answer: refused by the other site's rules, or there is no connection. */
function codeOfSilence(url: string, baseUrl: string | undefined): SourceCode {
  const from = baseUrl === undefined ? undefined : addressOf(baseUrl)?.origin;
  const to = addressOf(url, baseUrl)?.origin;
  return from !== undefined && to !== undefined && from !== to ? 'other-origin' : 'offline';
}

/** The bytes at an address. @throws {SourceError} */
export async function answerOf(url: string, { fetch, baseUrl }: SeriesSourceParts): Promise<ArrayBuffer> {
  const answer = await fetch(url, { credentials: 'same-origin' }).catch((cause: unknown) => {
    throw new SourceError(codeOfSilence(url, baseUrl), url, cause);
  });
  if (!answer.ok) throw new SourceError(codeOfStatus(answer.status), url);
  return answer.arrayBuffer().catch((cause: unknown) => {
    throw new SourceError('offline', url, cause);
  });
}

async function load(url: string, parts: SeriesSourceParts): Promise<ReadCube> {
  const bytes = await answerOf(url, parts);
  try {
    const fileName = (addressOf(url, parts.baseUrl)?.pathname ?? url).split('/').at(-1) ?? '';
    const read = await readTable(new Uint8Array(bytes), { fileName });
    if (read.problems.some(({ code }) => code === 'no-rows')) throw new SourceError('empty', url);
    return read;
  } catch (cause) {
    if (cause instanceof UnreadableError) throw new SourceError(codeOfUnreadable(cause.problem.code), url, cause);
    throw cause;
  }
}

/**
 * Reads what a `src` names, CSV or JSON-stat, judged by its content. Charts of one page that name the same file share one
 * reading; one that failed is forgotten, so that trying again is possible.
 */
export function seriesSource(parts: SeriesSourceParts): SeriesSource & AreasSource {
  const readings = new Map<string, Promise<ReadCube>>();
  const reading = (src: string): Promise<ReadCube> => {
    const url = addressOf(src, parts.baseUrl)?.href ?? src;
    const known = readings.get(url);
    if (known) return known;
    const begun = load(url, parts);
    readings.set(url, begun);
    begun.catch(() => readings.delete(url));
    return begun;
  };
  const wanted = async (src: string, signal: AbortSignalLike): Promise<ReadCube> => {
    if (signal.aborted) throw new AbortedError();
    return untilAborted(reading(src), signal);
  };
  return {
    async read(src: string, choice: SeriesChoice, signal: AbortSignalLike): Promise<SourcedSeries> {
      const read = await wanted(src, signal);
      return { series: chooseSeries(read, choice), problems: read.problems };
    },
    async readAreas(src: string, choice: AreasChoice, signal: AbortSignalLike): Promise<SourcedAreas> {
      return chooseAreas(await wanted(src, signal), choice);
    },
  };
}
