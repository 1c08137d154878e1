/** Somebody wants to go to another room of the monitor, or to one indicator. */
export class DkMonitorGoEvent extends CustomEvent<{ readonly room: string; readonly indicatorId?: string }> {
  static readonly eventName = 'dk-monitor-go-request';

  constructor(room: string, indicatorId?: string) {
    super(DkMonitorGoEvent.eventName, {
      bubbles: true,
      composed: true,
      detail: { room, ...(indicatorId === undefined ? {} : { indicatorId }) },
    });
  }
}
