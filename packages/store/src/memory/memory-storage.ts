import { recordTypes, StorageError, type RecordType, type Storage } from '@draagkracht/model';
import { Changes } from '../changes.js';
import { Typing } from '../drafts/typing.js';
import { Standing, storageOver, type PlaceOptions } from '../place.js';
import { ownClock } from '../platform.js';
import type { Engine } from '../tables.js';
import { MemoryEngine } from './memory-engine.js';

/** What a storage without a database may be given. */
export interface MemoryOptions {
  /** Types that can be saved; default: every type there is. */
  readonly types?: readonly RecordType[];
  /** The clock, as an ISO instant; default: that of the device. */
  readonly now?: () => string;
}

/** What no other tab has a part in. */
const alone = (): Pick<PlaceOptions, 'changes' | 'typing'> => ({ changes: new Changes(), typing: new Typing('alone') });

/** A storage that forgets everything when the page closes: for tests, demos and `storage="memory"`. */
export const memoryStorage = ({ types = recordTypes, now = ownClock }: MemoryOptions = {}): Storage =>
  storageOver(new MemoryEngine(), { types, now, standing: new Standing('memory'), ...alone() });

class NoEngine extends MemoryEngine implements Engine {
  override write(): Promise<never> {
    return Promise.reject(new StorageError('unavailable'));
  }
}

/** The storage of `storage="none"`: there is never anything in it, and saving is refused as `unavailable`. */
export const noStorage = ({ types = recordTypes, now = ownClock }: MemoryOptions = {}): Storage =>
  storageOver(new NoEngine(), { types, now, standing: new Standing('none'), ...alone() });
