import type { SourceCode } from '@draagkracht/model';

/** What `src` names could not be shown; `code` is one of a closed list. */
export class DkChartFailedEvent extends CustomEvent<{ readonly code: SourceCode; readonly cause: unknown }> {
  static readonly eventName = 'dk-chart-failed';

  constructor(code: SourceCode, cause: unknown) {
    super(DkChartFailedEvent.eventName, { bubbles: true, composed: true, detail: { code, cause } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dk-chart-failed': DkChartFailedEvent;
  }
}
