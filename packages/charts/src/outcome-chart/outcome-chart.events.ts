export { DkChartFailedEvent } from '../shared/chart-failed.events.js';

/** A reader went to a point of the chart, by keyboard or pointer. */
export class DkPointSelectedEvent extends CustomEvent<{ readonly period: string }> {
  static readonly eventName = 'dk-point-selected';

  constructor(period: string) {
    super(DkPointSelectedEvent.eventName, { bubbles: true, composed: true, detail: { period } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dk-point-selected': DkPointSelectedEvent;
  }
}
