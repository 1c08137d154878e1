import type { StorageCode } from '@draagkracht/model';

/** What happened to records, told to the page. Bubbles and crosses shadow roots; never holds free text or personal data. */
export class RecordEvent<Detail> extends CustomEvent<Detail> {
  constructor(name: string, detail: Detail) {
    super(name, { bubbles: true, composed: true, detail });
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
    'dk-save': DkSaveEvent;
    'dk-delete': DkDeleteEvent;
    'dk-signal': DkSignalEvent;
    'dk-error': DkErrorEvent;
  }
}
