/** A reader opened the table with the figures. */
export class Dk__Name__TableOpenedEvent extends CustomEvent<undefined> {
  static readonly eventName = 'dk-__name__-table-opened';

  constructor() {
    super(Dk__Name__TableOpenedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dk-__name__-table-opened': Dk__Name__TableOpenedEvent;
  }
}
