/** Every way in which storing on this device can fail. Each is a normal state with a sentence and a way out. */
export const storageCodes = [
  'blocked',
  'newer-version',
  'quota',
  'closed',
  'corrupt',
  'unavailable',
  'locked',
] as const;
export type StorageCode = (typeof storageCodes)[number];

/** A storage fault with its code; `cause` is the original error of the browser. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageCode;

  constructor(code: StorageCode, cause?: unknown) {
    super(`storage: ${code}`, { cause });
    this.code = code;
  }
}
