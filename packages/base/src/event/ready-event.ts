/** An element has drawn itself for the first time. `type` is its tag; nothing else is told. */
export class DkReadyEvent extends CustomEvent<{ readonly type: string }> {
  static readonly eventName = 'dk-ready';

  constructor(type: string) {
    super(DkReadyEvent.eventName, { bubbles: true, composed: true, detail: { type } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dk-ready': DkReadyEvent;
  }
}
