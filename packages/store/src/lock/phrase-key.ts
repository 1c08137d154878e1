import { phraseOf } from '@draagkracht/model';
import type { Seal } from '../schema.js';
import { placeOf, randomBytes, type Bytes } from './cipher.js';

/**
 * How often PBKDF2-HMAC-SHA-256 goes round. OWASP, Password Storage Cheat Sheet: 600,000 or more (since 2023). When this is
 * raised, a lock that was made with less is brought up to it the next time somebody unlocks.
 */
export const ROUNDS = 600_000;

/** More than this is no lock of ours, and would keep the browser busy for minutes. */
const MOST_ROUNDS = 20_000_000;

const SALT = 16;
const IV = 12;

/** The key that wraps the key: made from the phrase, and forgotten at once. */
async function wrapping(subtle: SubtleCrypto, phrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const text = new TextEncoder().encode(phraseOf(phrase));
  const base = await subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey']);
  const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return subtle.deriveKey(pbkdf2, base, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

const cipherOf = (id: string, iv: Bytes): AesGcmParams => ({ name: 'AES-GCM', iv, additionalData: placeOf('key', id) });

/** What a seal is made of. */
export interface Making {
  readonly id: string;
  readonly phrase: string;
  readonly iterations: number;
  readonly minutes: number;
}

/** Wraps a key with a phrase, under a fresh salt. @param key one that may be taken out */
export async function wrapKey(subtle: SubtleCrypto, key: CryptoKey, making: Making): Promise<Seal> {
  const { id, phrase, iterations, minutes } = making;
  const [salt, iv] = [randomBytes(SALT), randomBytes(IV)];
  const wrapper = await wrapping(subtle, phrase, salt, iterations);
  const bytes = new Uint8Array(await subtle.wrapKey('raw', key, wrapper, cipherOf(id, iv)));
  const wrapped = new Uint8Array(IV + bytes.length);
  wrapped.set(iv);
  wrapped.set(bytes, IV);
  return { id, version: 1, iterations, salt, wrapped, minutes };
}

/**
 * The key of a seal.
 * @param extractable true only to wrap it anew
 * @returns `undefined` when the phrase is another, or the seal is damaged: the two cannot be told apart
 */
export async function unwrapKey(
  subtle: SubtleCrypto,
  { id, iterations, salt, wrapped }: Seal,
  phrase: string,
  extractable = false,
): Promise<CryptoKey | undefined> {
  if (!(iterations >= 1 && iterations <= MOST_ROUNDS)) return undefined;
  const wrapper = await wrapping(subtle, phrase, salt, iterations);
  const cipher = cipherOf(id, wrapped.slice(0, IV));
  const bytes = wrapped.slice(IV);
  return subtle
    .unwrapKey('raw', bytes, wrapper, cipher, 'AES-GCM', extractable, ['encrypt', 'decrypt'])
    .catch(() => undefined);
}
