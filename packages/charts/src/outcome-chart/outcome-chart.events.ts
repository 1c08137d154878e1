import type { SourceCode } from '@draagkracht/model';

/** A reader went to a point of the chart, by keyboard or pointer. */
export class DkPointSelectedEvent extends CustomEvent<{ readonly period: string }> {
  static readonly eventName = 'dk-point-selected';

  constructor(period: string) {
    super(DkPointSelectedEvent.eventName, { bubbles: true, composed: true, detail: { period } });
  }
}

/** What `src` names could not be shown; `code` is one of a closed list. */
export class DkChartFailedEvent extends CustomEvent<{ readonly code: SourceCode; readonly cause: unknown }> {
  static readonly eventName = 'dk-chart-failed';

  constructor(code: SourceCode, cause: unknown) {
    super(DkChartFailedEvent.eventName, { bubbles: true, composed: true, detail: { code, cause } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dk-point-selected': DkPointSelectedEvent;
    'dk-chart-failed': DkChartFailedEvent;
  }
}
