/** A reader went to an area of a picture, by keyboard or pointer. */
export class DkAreaSelectedEvent extends CustomEvent<{ readonly code: string }> {
  static readonly eventName = 'dk-area-selected';

  constructor(code: string) {
    super(DkAreaSelectedEvent.eventName, { bubbles: true, composed: true, detail: { code } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dk-area-selected': DkAreaSelectedEvent;
  }
}
