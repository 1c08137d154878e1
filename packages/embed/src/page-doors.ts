import type { ReleaseSource } from '@draagkracht/base';
import type { AreasSource, BankStatementSource, SeriesSource, ShapesSource, StorageProvider } from '@draagkracht/model';

/** The part of a context request that is answered here (context protocol of the web components community group). */
interface ContextRequest extends Event {
  readonly context: unknown;
  callback(value: unknown): void;
}

type AnyDoor = Readonly<Record<string, (...asked: unknown[]) => unknown>>;

/** What has one method, fetched when that is called. */
const late = <Door extends object>(method: keyof Door & string, come: () => Promise<Door>): Door =>
  ({ [method]: (...asked: unknown[]) => come().then((door) => (door as AnyDoor)[method]!(...asked)) }) as Door;

// The names are those of the contexts in `base`; a test holds them equal. Importing them would cost every page Lit.
const doors: Readonly<Record<string, unknown>> = {
  'dk-storage-1': late<StorageProvider>('open', () => import('./page-storage.js')),
  'dk-series-source': late<SeriesSource>('read', () => import('./page-source.js')),
  'dk-areas-source': late<AreasSource>('readAreas', () => import('./page-source.js')),
  'dk-bank-statement': late<BankStatementSource>('read', () => import('./page-bank.js')),
  'dk-shapes-source': late<ShapesSource>('readShapes', () => import('./page-shapes.js')),
  'dk-release-source': late<ReleaseSource>('read', () => import('./page-release.js')),
};

/**
 * Lets elements on a bare page read files and keep things on this device. Nothing is loaded before an element asks, and
 * nothing is stored before somebody saves. With two bundles on a page the first one answers.
 */
export function openPageDoors(page: EventTarget): void {
  page.addEventListener('context-request', (event) => {
    const request = event as ContextRequest;
    const door = doors[request.context as string];
    if (!door) return;
    event.stopImmediatePropagation();
    request.callback(door);
  });
}
