import type { PrivacyKind, StorageCode } from '@draagkracht/model';

/** What happened to records, told to the page. Bubbles and crosses shadow roots; never holds free text or personal data. */
class RecordEvent<Detail> extends CustomEvent<Detail> {
  constructor(name: string, detail: Detail) {
    super(name, { bubbles: true, composed: true, detail });
  }
}

/** Somebody changed a field of a form; nothing is saved yet. `id` is empty for a record that is still to be made. */
export class DkChangeEvent extends RecordEvent<{ readonly type: string; readonly id: string; readonly field: string }> {
  static readonly eventName = 'dk-change';

  constructor(type: string, id: string, field: string) {
    super(DkChangeEvent.eventName, { type, id, field });
  }
}

/** A record was saved; undoing counts as saving when the record is still there. */
export class DkSaveEvent extends RecordEvent<{ readonly type: string; readonly id: string }> {
  static readonly eventName = 'dk-save';

  constructor(type: string, id: string) {
    super(DkSaveEvent.eventName, { type, id });
  }
}

/** A record was removed. */
export class DkDeleteEvent extends RecordEvent<{ readonly type: string; readonly id: string }> {
  static readonly eventName = 'dk-delete';

  constructor(type: string, id: string) {
    super(DkDeleteEvent.eventName, { type, id });
  }
}

/** Records left as a file. */
export class DkExportEvent extends RecordEvent<{ readonly format: 'json'; readonly count: number }> {
  static readonly eventName = 'dk-export';

  constructor(format: 'json', count: number) {
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

/** The guard noticed personal data in a field: which kind and which field, never the text. */
export class DkPrivacyWarningEvent extends RecordEvent<{ readonly kind: PrivacyKind; readonly field: string }> {
  static readonly eventName = 'dk-privacy-warning';

  constructor(kind: PrivacyKind, field: string) {
    super(DkPrivacyWarningEvent.eventName, { kind, field });
  }
}

/** Something asks for attention, such as an agreement whose day has come. `code` says how far it is. */
export class DkSignalEvent extends RecordEvent<{ readonly type: string; readonly code: string }> {
  static readonly eventName = 'dk-signal';

  constructor(type: string, code: string) {
    super(DkSignalEvent.eventName, { type, code });
  }
}

/** Storing did not work; what was filled in is still there. */
export class DkErrorEvent extends RecordEvent<{ readonly code: StorageCode }> {
  static readonly eventName = 'dk-error';

  constructor(code: StorageCode) {
    super(DkErrorEvent.eventName, { code });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dk-change': DkChangeEvent;
    'dk-save': DkSaveEvent;
    'dk-delete': DkDeleteEvent;
    'dk-export': DkExportEvent;
    'dk-import': DkImportEvent;
    'dk-privacy-warning': DkPrivacyWarningEvent;
    'dk-signal': DkSignalEvent;
    'dk-error': DkErrorEvent;
  }
}
