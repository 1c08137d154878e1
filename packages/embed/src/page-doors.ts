import type { ReleaseSource } from '@draagkracht/base';
import type { AreasSource, BankStatementSource, SeriesSource, ShapesSource, StorageProvider } from '@draagkracht/model';

/** The part of a context request that is answered here (context protocol of the web components community group). */
interface ContextRequest extends Event {
  readonly context: unknown;
  callback(value: unknown): void;
}

// The names are those of the contexts in `base`; a test holds them equal. Importing them would cost every page Lit.
const doors: Readonly<Record<string, unknown>> = {
  'dk-storage': {
    open: async (...asked) => (await import('./page-storage.js')).pageStorage.open(...asked),
  } satisfies StorageProvider,
  'dk-series-source': {
    read: async (...asked) => (await import('./page-source.js')).pageSource.read(...asked),
  } satisfies SeriesSource,
  'dk-areas-source': {
    readAreas: async (...asked) => (await import('./page-source.js')).pageSource.readAreas(...asked),
  } satisfies AreasSource,
  'dk-bank-statement': {
    read: async (...asked) => (await import('./page-bank.js')).pageBank.read(...asked),
  } satisfies BankStatementSource,
  'dk-shapes-source': {
    readShapes: async (...asked) => (await import('./page-shapes.js')).pageShapes.readShapes(...asked),
  } satisfies ShapesSource,
  'dk-release-source': {
    read: async (...asked) => (await import('./page-release.js')).pageRelease.read(...asked),
  } satisfies ReleaseSource,
};

/**
 * Lets elements on a bare page read files and keep things on this device. Nothing is loaded before an element asks, and
 * nothing is stored before somebody saves. With two bundles on a page the first one answers.
 */
export function openPageDoors(page: EventTarget): void {
  page.addEventListener('context-request', (event) => {
    const request = event as ContextRequest;
    const door = doors[String(request.context)];
    if (!door) return;
    event.stopImmediatePropagation();
    request.callback(door);
  });
}
