import type { Language, StorageCode, StorageMode } from '@draagkracht/model';
import { en } from './messages.en.js';
import { nl } from './messages.nl.js';

/** What is said about keeping things on this device. */
export interface StoredMessages {
  /** How storage stands when all is as the page asked. */
  readonly modes: Readonly<Record<StorageMode, string>>;
  /** Nobody on the page offers storage. */
  readonly unprovided: string;
  /** The device refuses, what was filled in is kept in memory: what happened and what to do. */
  readonly faults: Readonly<Record<StorageCode, string>>;
  readonly retry: string;
  readonly saved: string;
  readonly savedInMemory: string;
  readonly removed: string;
  readonly undo: string;
  readonly undone: string;
  /** Something was changed since, so it was not taken back. */
  readonly kept: string;
  readonly redo: string;
  readonly setAside: (count: number) => string;
  /** So many left because the time they are kept for was over. */
  readonly expired: (count: number) => string;
}

/** The texts about storage per language. They come when there is something to say. */
export const storedMessages: Readonly<Record<Language, StoredMessages>> = { nl, en };
