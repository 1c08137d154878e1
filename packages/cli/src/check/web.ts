/** What a server sent back. */
export interface WebAnswer {
  /** Where it was found, after every redirect. */
  readonly address: URL;
  readonly status: number;
  /** Headers by their name in small letters; several of one name are joined by a comma. */
  readonly headers: ReadonlyMap<string, string>;
  /** Names of cookies that were set on the way. */
  readonly cookies: readonly string[];
  readonly bytes: Uint8Array;
  /** More came than is read. */
  readonly isCut: boolean;
}

/** Why nothing came back. */
export type WebFaultCode = 'address' | 'host' | 'refused' | 'slow' | 'certificate' | 'redirects' | 'broken';

/** Nothing came back. */
export class WebFault extends Error {
  override readonly name = 'WebFault';

  constructor(readonly code: WebFaultCode) {
    super(code);
  }
}

/** Asks for one address. `origin` is the page that asks, as a browser would tell it. @throws {WebFault} */
export type Web = (address: URL, origin?: string) => Promise<WebAnswer>;

/** The part of the platform's answer that is used. */
export interface FetchAnswer {
  readonly status: number;
  readonly headers: Iterable<[string, string]> & { getSetCookie(): string[] };
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** The platform's `fetch`, as far as it is used. */
export type FetchLike = (
  address: string,
  options: { readonly redirect: 'manual'; readonly signal: AbortSignal; readonly headers: Record<string, string> },
) => Promise<FetchAnswer>;

/** Limits of what is asked and read. */
export interface WebLimits {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly redirects: number;
}

const limits: WebLimits = { milliseconds: 15_000, bytes: 8 * 1024 * 1024, redirects: 10 };

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;

const codes: Readonly<Record<string, WebFaultCode>> = {
  ENOTFOUND: 'host',
  EAI_AGAIN: 'host',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'slow',
  UND_ERR_CONNECT_TIMEOUT: 'slow',
};

/** What an error of the platform means for who asked. */
export function faultOf(error: unknown): WebFaultCode {
  if (!(error instanceof Error)) return 'broken';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'slow';
  const cause: unknown = error.cause ?? error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return CERTIFICATE.test(code) ? 'certificate' : (codes[code] ?? 'broken');
}

async function bodyOf(body: FetchAnswer['body'], most: number): Promise<{ bytes: Uint8Array; isCut: boolean }> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    pieces.push(piece);
    size += piece.length;
    if (size > most) break;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes: bytes.subarray(0, most), isCut: size > most };
}

const cookieName = (line: string): string => line.slice(0, Math.max(0, line.indexOf('='))).trim();

/** The web through the platform's `fetch`: it follows redirects itself, stops in time and reads no more than it can bear. */
export const webOf =
  (fetch: FetchLike, { milliseconds, bytes: most, redirects }: WebLimits = limits): Web =>
  async (asked, origin) => {
    const cookies: string[] = [];
    let address = asked;
    for (let hop = 0; hop <= redirects; hop++) {
      if (!/^https?:$/.test(address.protocol)) throw new WebFault('address');
      try {
        const signal = AbortSignal.timeout(milliseconds);
        const headers = { accept: '*/*', 'user-agent': 'draagkracht-check', ...(origin ? { origin } : {}) };
        const answer = await fetch(address.href, { redirect: 'manual', signal, headers });
        const found = new Map(answer.headers);
        cookies.push(...answer.headers.getSetCookie().map(cookieName).filter(Boolean));
        const next = answer.status >= 300 && answer.status < 400 ? found.get('location') : undefined;
        if (next === undefined) {
          const body = await bodyOf(answer.body, most);
          return { address, status: answer.status, headers: found, cookies: [...new Set(cookies)], ...body };
        }
        if (!URL.canParse(next, address.href)) throw new WebFault('redirects');
        address = new URL(next, address);
      } catch (error) {
        throw error instanceof WebFault ? error : new WebFault(faultOf(error));
      }
    }
    throw new WebFault('redirects');
  };
