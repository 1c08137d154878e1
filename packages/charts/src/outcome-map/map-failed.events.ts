import type { SourceCode } from '@draagkracht/model';

/** What `src` or `geo` names could not be shown; `code` is one of a closed list. */
export class DkMapFailedEvent extends CustomEvent<{ readonly code: SourceCode; readonly cause: unknown }> {
  static readonly eventName = 'dk-map-failed';

  constructor(code: SourceCode, cause: unknown) {
    super(DkMapFailedEvent.eventName, { bubbles: true, composed: true, detail: { code, cause } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dk-map-failed': DkMapFailedEvent;
  }
}
