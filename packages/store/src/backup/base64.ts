/** Bytes per piece: a multiple of three, so that pieces join without padding, and small enough to be arguments of one call. */
const PIECE = 3 * 8192;

/** Bytes as base64 text. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE)
    text += btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE)));
  return text;
}

/** The bytes of base64 text. @returns `undefined` when the text is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
