/** The little of the platform this room uses: what browsers, workers and Node all have but ES2022 does not name. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}

interface Address {
  readonly href: string;
  readonly origin: string;
  readonly pathname: string;
}

/** What unpacks: bytes are written at one end and read at the other. */
interface Unpacking {
  readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
  readonly readable: {
    getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(): Promise<void> };
  };
}

interface WorkerDoor {
  postMessage(message: unknown, transfer: never[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/** Trusted Types: under a strict policy a script may only be loaded from an address that a named policy made. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

interface Platform {
  readonly trustedTypes?: TrustedTypes;
  readonly TextDecoder: new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder;
  readonly TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
  readonly DecompressionStream: new (format: 'deflate-raw') => Unpacking;
  readonly URL: new (url: string, base?: string) => Address;
  readonly Worker?: new (url: string, options: { type: 'module' }) => WorkerDoor;
  readonly setTimeout: (then: () => void, milliseconds: number) => unknown;
}

const { DecompressionStream, TextDecoder, TextEncoder, URL, Worker, setTimeout, trustedTypes } =
  globalThis as unknown as Platform;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const windows = new TextDecoder('windows-1252');

/** A text as UTF-8 bytes. */
export const utf8Bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The text of UTF-8 bytes, or `undefined` when they are not valid UTF-8. */
export function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text of UTF-8 bytes; what is not valid becomes U+FFFD. */
export const lenientUtf8 = (bytes: Uint8Array): string => lenient.decode(bytes);

/** What Windows-1252 has from 0x80 on. Several versions of Node read Latin-1 instead, which has signs there that nobody sees. */
const fromEighty = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of Windows-1252 bytes. Every byte means something, so this never fails. */
export const windows1252 = (bytes: Uint8Array): string =>
  windows.decode(bytes).replace(/[\u0080-\u009f]/g, (sign) => fromEighty[sign.charCodeAt(0) - 0x80]!);

/** An address made absolute, or `undefined` when it is none. */
export function addressOf(url: string, base?: string): Address | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

/** Lets the page draw and answer before the work goes on. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Deflate makes a thousand bytes of one at most. */
const MOST_PER_BYTE = 1032;

/** The bytes that were packed by deflate, or `undefined` when they are damaged or not exactly `size` bytes. */
export async function inflateRaw(packed: Uint8Array, size: number): Promise<Uint8Array | undefined> {
  if (size > packed.length * MOST_PER_BYTE + 64) return undefined;
  const { writable, readable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const written = writer
    .write(packed)
    .then(() => writer.close())
    .catch(() => undefined);
  const reader = readable.getReader();
  const bytes = new Uint8Array(size);
  let at = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return at === size ? bytes : undefined;
      if (!value) continue;
      if (at + value.length > size) {
        await reader.cancel();
        return undefined;
      }
      bytes.set(value, at);
      at += value.length;
    }
  } catch {
    return undefined;
  } finally {
    await written;
  }
}

let scriptAddress: ((url: string) => string) | undefined;

/**
 * An address a worker may be started from. The policy is named `draagkracht`; a page with a `trusted-types` directive has to
 * list that name, else this throws and the file is read on the page.
 */
function trusted(url: string): string {
  const policy = scriptAddress
    ? undefined
    : trustedTypes?.createPolicy('draagkracht', { createScriptURL: (one) => one });
  scriptAddress ??= policy ? (one) => policy.createScriptURL(one) : (one) => one;
  return scriptAddress(url);
}

/** A module worker from our own files. @throws {TypeError} where there are none (Node), or what the page's rules throw. */
export function moduleWorker(url: string): WorkerDoor {
  if (!Worker) throw new TypeError('no workers here');
  return new Worker(trusted(url), { type: 'module' });
}
