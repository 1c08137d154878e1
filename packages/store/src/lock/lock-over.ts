import type { Changes } from '../changes.js';
import type { Standing } from '../place.js';
import type { Engine } from '../tables.js';
import { DeviceLock, type DeviceLockOptions } from './device-lock.js';
import { Keyring } from './keyring.js';
import { LockEngine } from './lock-engine.js';

/** What a lock over a device needs of its storage. */
export interface LockOverOptions extends Omit<DeviceLockOptions, 'device' | 'keys'> {
  readonly changes: Changes;
  readonly standing: Standing;
}

/** A device with a lock on it: the engine that seals, and the port that sets, opens and removes the lock. */
export function lockOver(
  device: Engine,
  { changes, standing, ...options }: LockOverOptions,
): { engine: Engine; lock: DeviceLock } {
  const keys = new Keyring();
  const lock = new DeviceLock({ ...options, device, keys });
  keys.listen((before) => {
    if (keys.state === 'locked') standing.fault('locked');
    else if (standing.status.because === 'locked') standing.fault(undefined);
    // Everybody looks again: what was shown is shut now, or what was shut can be read.
    if ((keys.state === 'locked') !== (before === 'locked')) changes.tellHere({ kind: 'restored' });
  });
  const { subtle } = options;
  const engine = new LockEngine(device, { keys, subtle, check: () => lock.check(), wrote: () => lock.touch() });
  return { engine, lock };
}
