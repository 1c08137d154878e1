import type { StorageCode, StorageMode } from '@draagkracht/model';
import { Wording } from '../words/wording.words.js';
import { nl } from './messages.nl.js';

/** What is said about keeping things on this device. */
export interface StoredMessages {
  /** The name of the panel with everything that is kept. */
  readonly yourData: string;
  readonly loading: string;
  /** How storage stands when all is as the page asked. */
  readonly modes: Readonly<Record<StorageMode, string>>;
  /** Nobody on the page offers storage. */
  readonly unprovided: string;
  /** The device refuses, what was filled in is kept in memory: what happened and what to do. */
  readonly faults: Readonly<Record<StorageCode, string>>;
  readonly retry: string;
  readonly notSaved: string;
  readonly saved: string;
  readonly savedInMemory: string;
  readonly removed: string;
  readonly undo: string;
  readonly undone: string;
  readonly redo: string;
  readonly setAside: (count: number) => string;
}

/** The texts about storage. */
export const storedMessages = new Wording<StoredMessages>(nl, async () => (await import('./messages.en.js')).en);
