import { recordTypes, type RecordType, type Storage } from '@draagkracht/model';
import { Changes, type Channel } from '../changes.js';
import { Connection } from '../connection.js';
import { Typing, type TypingLocks } from '../drafts/typing.js';
import { FallbackEngine } from '../fallback-engine.js';
import { steps as allSteps, type Step } from '../migrations/steps.js';
import { Standing, storageOver } from '../place.js';
import type { IdleOptions } from '../lock/idle.js';
import { lockOver, type LockOverOptions } from '../lock/lock-over.js';
import {
  ownChannel,
  ownCipher,
  ownClock,
  ownFactory,
  ownKeeper,
  ownLocks,
  ownPassing,
  ownSecurity,
  ownTimer,
  type DiskKeeper,
} from '../platform.js';
import { DeviceEngine } from './device-engine.js';

/** What a storage on the device works with. All of it has the browser's own as default; tests hand in others. */
export interface DeviceOptions {
  readonly indexedDB?: IDBFactory | undefined;
  readonly keeper?: DiskKeeper | undefined;
  readonly channel?: ((name: string) => Channel | undefined) | undefined;
  readonly types?: readonly RecordType[];
  /** The clock, as an ISO instant. */
  readonly now?: () => string;
  /** Milliseconds without an answer after which opening counts as blocked; default 3000. */
  readonly patience?: number;
  /** The cipher of the browser; without one there is no lock. */
  readonly cipher?: SubtleCrypto | undefined;
  /** Whether the page was fetched over https or from this device. */
  readonly secure?: boolean;
  /** Says what other tabs have open; without it that is not known. */
  readonly locks?: TypingLocks | undefined;
  /** Calls back when the page is hidden or left; default: when the browser says so. */
  readonly passing?: (run: () => void) => () => void;
  /** How often the phrase of a lock goes round; default: what is recommended today. */
  readonly rounds?: number;
  /** What counts the minutes after which a lock shuts by itself; default: the clock and the timers of the browser. */
  readonly quiet?: Pick<IdleOptions, 'now' | 'schedule'>;
  /** The versions there have been; default: those of this code. */
  readonly steps?: readonly Step[];
}

/** What of the browser the lock works with, or what was handed in instead. */
function lockParts(name: string, options: DeviceOptions): Omit<LockOverOptions, 'changes' | 'standing'> {
  const {
    channel = ownChannel,
    secure = ownSecurity(),
    rounds,
    quiet = { now: ownClock, schedule: ownTimer },
  } = options;
  const subtle = 'cipher' in options ? options.cipher : ownCipher();
  return { channel: channel(`${name}-lock`), subtle, secure, rounds, ...quiet };
}

/** A storage in IndexedDB, which goes on in memory when the browser refuses. It is opened when first used. */
export function deviceStorage(name: string, options: DeviceOptions = {}): Storage {
  const {
    types = recordTypes,
    now = ownClock,
    patience = 3000,
    steps = allSteps,
    channel = ownChannel,
    passing = ownPassing,
  } = options;
  const factory = 'indexedDB' in options ? options.indexedDB : ownFactory();
  const keeper = 'keeper' in options ? options.keeper : ownKeeper();
  const typing = new Typing('locks' in options ? options.locks : ownLocks());
  const changes = new Changes(channel(name));
  const standing = new Standing('local');
  const connection = new Connection(
    name,
    { factory, steps, patience },
    {
      // Asked at the first save and not awaited: some browsers put the question to the user, who may never answer.
      onCreated: () => void keeper?.persist?.().catch(() => false),
      onNewer: () => standing.fault('newer-version'),
      onGone: () => changes.tellHere({ kind: 'wiped' }),
      onUnblocked: () => void engine.flush().then(() => changes.tellHere({ kind: 'restored' })),
    },
  );
  const device = new DeviceEngine(connection);
  const { engine: sealed, lock } = lockOver(device, { ...lockParts(name, options), changes, standing });
  const engine: FallbackEngine = new FallbackEngine(sealed, standing.fault);
  const storage = storageOver(engine, { types, now, changes, standing, keeper, lock, typing });
  const stop = passing(() => void engine.retry());
  return {
    ...storage,
    close: () => {
      stop();
      storage.close();
    },
  };
}
