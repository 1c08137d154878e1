/** Someone wants to change what the widget shows. The page decides; `preventDefault()` says that it does not. */
export class Dk__Name__EditRequestEvent extends CustomEvent<undefined> {
  static readonly eventName = 'dk-__name__-edit-request';

  constructor() {
    super(Dk__Name__EditRequestEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dk-__name__-edit-request': Dk__Name__EditRequestEvent;
  }
}
