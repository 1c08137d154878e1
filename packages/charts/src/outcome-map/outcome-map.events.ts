/** A reader went to a region of the map, by keyboard or pointer. */
export class DkRegionSelectedEvent extends CustomEvent<{ readonly region: string }> {
  static readonly eventName = 'dk-region-selected';

  constructor(region: string) {
    super(DkRegionSelectedEvent.eventName, { bubbles: true, composed: true, detail: { region } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dk-region-selected': DkRegionSelectedEvent;
  }
}
