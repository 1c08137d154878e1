/** What of a room somebody wants to see: one indicator, or one tool. */
export interface GoAbout {
  readonly indicatorId?: string;
  readonly tool?: string;
}

/** Somebody wants to go to another room of the monitor, or to something in it. */
export class DkMonitorGoEvent extends CustomEvent<GoAbout & { readonly room: string }> {
  static readonly eventName = 'dk-monitor-go-request';

  constructor(room: string, about: GoAbout = {}) {
    super(DkMonitorGoEvent.eventName, { bubbles: true, composed: true, detail: { room, ...about } });
  }
}
