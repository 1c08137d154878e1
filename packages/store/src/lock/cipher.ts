/** Bytes that own their buffer, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A fresh 96-bit initialization vector before every sealed text (NIST SP 800-38D, §8.2.2). */
const IV = 12;
/** The tag at the end, by which any change is found. */
const TAG = 16;

/** Random bytes of the browser. */
export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** A name for a key, and a name for anything else that must not be met twice. */
export const randomName = (): string =>
  Array.from(randomBytes(12), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Bytes that say where something belongs: they are not kept, and opening in any other place fails. */
export const placeOf = (...place: readonly unknown[]): Bytes => new TextEncoder().encode(JSON.stringify(place));

/** A new key of 256 bits. It may be taken out once, to be wrapped. */
export const newKey = (subtle: SubtleCrypto): Promise<CryptoKey> =>
  subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);

/** Seals bytes for a place: the vector, the sealed text and its tag in a row. */
export async function seal(subtle: SubtleCrypto, key: CryptoKey, bytes: Bytes, place: Bytes): Promise<Bytes> {
  const iv = randomBytes(IV);
  const text = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: place }, key, bytes);
  const sealed = new Uint8Array(IV + text.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(text), IV);
  return sealed;
}

/** Opens what was sealed. @returns `undefined` when the key is another, or the bytes or their place were changed */
export async function open(
  subtle: SubtleCrypto,
  key: CryptoKey,
  sealed: Bytes,
  place: Bytes,
): Promise<Bytes | undefined> {
  if (sealed.length < IV + TAG) return undefined;
  const iv = sealed.slice(0, IV);
  const text = subtle.decrypt({ name: 'AES-GCM', iv, additionalData: place }, key, sealed.subarray(IV));
  return text.then(
    (bytes) => new Uint8Array(bytes),
    () => undefined,
  );
}
