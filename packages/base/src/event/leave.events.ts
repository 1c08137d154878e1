/**
 * The page is about to go or to be renewed. It is dispatched on the document; whoever holds work that is not saved refuses it with
 * `preventDefault`. It tells nothing and asks nobody anything.
 */
export class DkLeaveRequestEvent extends Event {
  static readonly eventName = 'dk-leave-request';

  constructor() {
    super(DkLeaveRequestEvent.eventName, { cancelable: true });
  }
}

declare global {
  interface DocumentEventMap {
    'dk-leave-request': DkLeaveRequestEvent;
  }
}
