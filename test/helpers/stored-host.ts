import {
  principleAgreement,
  StorageError,
  type PrincipleAgreement,
  type Storage,
  type StorageCode,
  type StorageMode,
  type StorageProvider,
} from '@draagkracht/model';
import { provideContext, storageContext, StoredRecordsController } from '@draagkracht/base';
import { LitElement } from 'lit';
import { hour } from './storage.js';

/** An element with records of agreements. */
export class StoredHost extends LitElement {
  mode: StorageMode = 'local';
  namespace = '';
  reads = 0;
  stored = new StoredRecordsController<PrincipleAgreement>(this, {
    type: principleAgreement.type,
    also: ['result'],
    namespace: () => this.namespace,
    mode: () => this.mode,
    who: () => 'wijkteam',
    now: () => hour(9),
    read: () => this.reads++,
  });
}
customElements.define('test-stored-host', StoredHost);

/** A page that offers storage, and what was opened and closed on it. */
export interface StoragePage {
  readonly page: HTMLElement;
  readonly opened: string[];
  closed: number;
}

/** A page whose provider opens this storage; without one, nobody answers there. */
export function storagePage(
  storage?: Storage | ((namespace: string, mode: StorageMode) => Promise<Storage>),
): StoragePage {
  const page = document.createElement('main');
  document.body.append(page);
  const made: StoragePage = { page, opened: [], closed: 0 };
  if (!storage) return made;
  const provider: StorageProvider = {
    open: async (namespace, mode) => {
      made.opened.push(`${mode} ${namespace}`);
      const opened = typeof storage === 'function' ? await storage(namespace, mode) : storage;
      return { ...opened, close: () => void made.closed++ };
    },
  };
  provideContext(page, storageContext, provider);
  return made;
}

/** A storage that fails with a code in the methods named, and works in the others. */
export function failing(
  storage: Storage,
  code: StorageCode,
  ...methods: readonly (keyof Storage['records'])[]
): Storage {
  const records = new Proxy(storage.records, {
    get: (target, name) =>
      methods.includes(name as keyof Storage['records'])
        ? () => Promise.reject(new StorageError(code))
        : (Reflect.get(target, name) as () => unknown).bind(target),
  });
  return { ...storage, records };
}
