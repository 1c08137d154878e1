import { RecordEvent } from './record.events.js';

/** Records left as a file. */
export class DkExportEvent extends RecordEvent<{ readonly format: 'json' | 'csv'; readonly count: number }> {
  static readonly eventName = 'dk-export';

  constructor(format: 'json' | 'csv', count: number) {
    super(DkExportEvent.eventName, { format, count });
  }
}

/** Records came in from a file: how many were taken, how many could not be read. */
export class DkImportEvent extends RecordEvent<{ readonly count: number; readonly rejected: number }> {
  static readonly eventName = 'dk-import';

  constructor(count: number, rejected: number) {
    super(DkImportEvent.eventName, { count, rejected });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dk-export': DkExportEvent;
    'dk-import': DkImportEvent;
  }
}
