import { recordTypes, type RecordType, type Storage } from '@draagkracht/model';
import { Changes, type Channel } from '../changes.js';
import { Connection } from '../connection.js';
import { FallbackEngine } from '../fallback-engine.js';
import { steps as allSteps, type Step } from '../migrations/steps.js';
import { Standing, storageOver } from '../place.js';
import { ownChannel, ownClock, ownFactory, ownKeeper, type DiskKeeper } from '../platform.js';
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
  /** The versions there have been; default: those of this code. */
  readonly steps?: readonly Step[];
}

/** A storage in IndexedDB, which goes on in memory when the browser refuses. It is opened when first used. */
export function deviceStorage(name: string, options: DeviceOptions = {}): Storage {
  const { types = recordTypes, now = ownClock, patience = 3000, steps = allSteps, channel = ownChannel } = options;
  const factory = 'indexedDB' in options ? options.indexedDB : ownFactory();
  const keeper = 'keeper' in options ? options.keeper : ownKeeper();
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
  const engine: FallbackEngine = new FallbackEngine(new DeviceEngine(connection), standing.fault);
  return storageOver(engine, { types, now, changes, standing, keeper });
}
