import { StorageError, type StorageCode } from '@draagkracht/model';

const always: Readonly<Record<string, StorageCode>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-version',
  NotReadableError: 'corrupt',
  NotFoundError: 'corrupt',
  UnknownError: 'corrupt',
  AbortError: 'closed',
};

const whileOpening: Readonly<Record<string, StorageCode>> = {
  ...always,
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  NotSupportedError: 'unavailable',
};

const inUse: Readonly<Record<string, StorageCode>> = { ...always, InvalidStateError: 'closed' };

/** WebKit calls a lost connection an unknown error; only its words tell it from a damaged file (WebKit bug 197050). */
const lostConnection = /connection to indexed database server lost/i;

/**
 * The storage fault an error of the browser stands for.
 * @returns the error itself when it is no fault of storage but a mistake in the code, such as a value that cannot be cloned.
 */
export function toStorageError(error: unknown, phase: 'opening' | 'in-use'): unknown {
  if (!(error instanceof DOMException)) return error;
  if (lostConnection.test(error.message)) return new StorageError('closed', error);
  const code = (phase === 'opening' ? whileOpening : inUse)[error.name];
  return code ? new StorageError(code, error) : error;
}
