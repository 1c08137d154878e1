import type { PrivacyKind } from '@draagkracht/model';
import { RecordEvent } from './record.events.js';

/** Somebody changed a field of a form; nothing is saved yet. `id` is empty for a record that is still to be made. */
export class DkChangeEvent extends RecordEvent<{ readonly type: string; readonly id: string; readonly field: string }> {
  static readonly eventName = 'dk-change';

  constructor(type: string, id: string, field: string) {
    super(DkChangeEvent.eventName, { type, id, field });
  }
}

/** The guard noticed personal data in a field: which kind and which field, never the text. */
export class DkPrivacyWarningEvent extends RecordEvent<{ readonly kind: PrivacyKind; readonly field: string }> {
  static readonly eventName = 'dk-privacy-warning';

  constructor(kind: PrivacyKind, field: string) {
    super(DkPrivacyWarningEvent.eventName, { kind, field });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dk-change': DkChangeEvent;
    'dk-privacy-warning': DkPrivacyWarningEvent;
  }
}
