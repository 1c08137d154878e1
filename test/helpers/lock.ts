import { newKey } from '../../packages/store/src/lock/cipher.js';
import { Keyring } from '../../packages/store/src/lock/keyring.js';
import { LockEngine } from '../../packages/store/src/lock/lock-engine.js';
import { wrapKey } from '../../packages/store/src/lock/phrase-key.js';
import { sealWhole } from '../../packages/store/src/lock/whole.js';
import type { LockRow } from '../../packages/store/src/schema.js';
import type { Engine } from '../../packages/store/src/tables.js';

/** A phrase that is long enough. */
export const phrase = 'de brug gaat open om negen';

/** So few rounds that a test does not wait for them. */
export const rounds = 1000;

/** A device with a lock on it, and a keyring that has its key. */
export async function lockedDevice(device: Engine): Promise<{ keys: Keyring; engine: LockEngine; key: CryptoKey }> {
  const { subtle } = crypto;
  const key = await newKey(subtle);
  const seal = await wrapKey(subtle, key, { id: 'lock of a test', phrase, iterations: rounds, minutes: 15 });
  await sealWhole({ device, cipher: { subtle, key } }, seal);
  const keys = new Keyring();
  keys.open(seal, key);
  return { keys, key, engine: new LockEngine(device, { keys, subtle }) };
}

/** The row of the lock of a device. */
export const lockRow = (device: Engine): Promise<LockRow | undefined> =>
  device.read(['lock'], ({ lock }) => lock.get('lock'));

/** Everything that lies in a database, as text and as bytes read as text: what somebody who looks finds. */
export async function everythingIn(database: IDBDatabase): Promise<string> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const ask = (store: string): Promise<unknown[]> =>
    new Promise((resolve) => {
      const asked = transaction.objectStore(store).getAll();
      asked.onsuccess = () => resolve(asked.result);
    });
  const rows = (await Promise.all(names.map(ask))).flat();
  const bytes = (_name: string, value: unknown): unknown =>
    ArrayBuffer.isView(value)
      ? [...new Uint8Array(value.buffer)].map((byte) => String.fromCharCode(byte)).join('')
      : typeof value === 'bigint'
        ? String(value)
        : value;
  return JSON.stringify(rows, bytes);
}
