/** A reader chose another year, definition or share. `definition` is an id of the closed list, or empty. */
export class DkOutlookChangedEvent extends CustomEvent<{
  readonly baseYear: number | undefined;
  readonly targetYear: number | undefined;
  readonly definition: string;
}> {
  static readonly eventName = 'dk-outlook-changed';

  constructor(choice: DkOutlookChangedEvent['detail']) {
    super(DkOutlookChangedEvent.eventName, { bubbles: true, composed: true, detail: choice });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dk-outlook-changed': DkOutlookChangedEvent;
  }
}
