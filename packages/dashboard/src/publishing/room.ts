import type { Language } from '@draagkracht/model';
import type { Release } from '@draagkracht/base/snippet.js';
import type { Monitor } from '../monitor/monitor.js';
import type { MonitorCard } from './cards.view.js';
import type { PublicCard } from './public-card.js';
import type { PublishChoice, PublishState, ReadyPublication } from './publishing-run.js';
import type { PublicationChanges } from './changes.view.js';

/** What every template of the room needs. */
export interface RoomStage {
  readonly monitor: Monitor;
  readonly language: Language;
  /** Level of the headings of its parts. */
  readonly level: number;
}

/** What is chosen, and what there is to choose of. */
export interface Choosing {
  readonly cards: readonly MonitorCard[];
  readonly choice: PublishChoice;
  readonly withParts: boolean;
  readonly state: PublishState;
}

/** What can be done while choosing. */
export interface ChoosingActs {
  readonly choose: (change: Partial<PublishChoice>) => void;
  readonly toggle: (id: string) => void;
  readonly write: (id: string) => void;
  readonly make: () => void;
  readonly stop: () => void;
}

/** A publication that is ready, with what is shown of it. */
export interface ReadyStage {
  readonly ready: ReadyPublication;
  /** In words, once they were read back from the file. */
  readonly cards: readonly PublicCard[] | undefined;
  readonly changes: PublicationChanges | undefined;
  /** `undefined` until somebody kept it. */
  readonly kept: boolean | undefined;
  /** Folder of Draagkracht on the site of the reader. */
  readonly folder: string;
  /** The version that runs here; `undefined` while or when it is not known. */
  readonly release: Release | undefined;
  /** What was copied last: its name, and whether it worked. */
  readonly copied: { readonly name: string; readonly ok: boolean } | undefined;
  readonly council: boolean;
}

/** What can be done with it. */
export interface ReadyActs {
  readonly download: (kind: 'json' | 'csv', id?: string) => void;
  readonly keep: () => void;
  readonly place: (folder: string) => void;
  readonly copy: (name: string, from: HTMLTextAreaElement) => void;
  readonly council: () => void;
}
