import type { SourceCode } from '@draagkracht/model';

/** A reader went to a region of the map, by keyboard or pointer. */
export class DkRegionSelectedEvent extends CustomEvent<{ readonly region: string }> {
  static readonly eventName = 'dk-region-selected';

  constructor(region: string) {
    super(DkRegionSelectedEvent.eventName, { bubbles: true, composed: true, detail: { region } });
  }
}

/** What `src` or `geo` names could not be shown; `code` is one of a closed list. */
export class DkMapFailedEvent extends CustomEvent<{ readonly code: SourceCode; readonly cause: unknown }> {
  static readonly eventName = 'dk-map-failed';

  constructor(code: SourceCode, cause: unknown) {
    super(DkMapFailedEvent.eventName, { bubbles: true, composed: true, detail: { code, cause } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dk-region-selected': DkRegionSelectedEvent;
    'dk-map-failed': DkMapFailedEvent;
  }
}
