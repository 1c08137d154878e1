import type { LitElement, TemplateResult } from 'lit';
import { cbsClient } from '@draagkracht/formats';
import { alsoStyled } from '@draagkracht/base';
import { CbsDesk } from './cbs-desk.js';
import { cbsPlatform } from './cbs-platform.js';
import { cbsTemplate } from './cbs.template.js';
import type { DeskController } from './desk-controller.js';
import { deskStyles } from './desk.styles.js';
import type { Stage } from './start.template.js';

/** What fetching needs of the dashboard it is part of. */
export interface CbsOwner {
  readonly dashboard: LitElement;
  readonly desk: DeskController;
  /** ISO instant. */
  readonly now: () => string;
}

/** The part of the start in which a table is fetched from CBS. It comes when it is opened. */
export class CbsViews {
  readonly #cbs: CbsDesk;
  readonly #dashboard: LitElement;
  readonly #update: () => void;
  #measureQuery = '';
  #placeQuery = '';

  constructor({ dashboard, desk, now }: CbsOwner) {
    this.#dashboard = dashboard;
    this.#update = () => dashboard.requestUpdate();
    this.#cbs = new CbsDesk({
      client: cbsClient(cbsPlatform(() => Date.parse(now()))),
      update: this.#update,
      // Who took a file in the meantime looks at that.
      show: (named, intake) => void (['empty', 'unreadable'].includes(desk.desk.phase) && desk.show(named, intake)),
    });
    alsoStyled(dashboard, deskStyles);
  }

  /** Where the fetching is. */
  shown(stage: Stage): TemplateResult {
    const cbs = this.#cbs;
    return cbsTemplate(stage, cbs.state, {
      look: (text) => this.#step(() => void cbs.look(text)),
      wish: (change) => cbs.wish(change),
      measure: (id, on) => cbs.measure(id, on),
      fetch: () => this.#step(() => void cbs.fetch()),
      stop: () => this.#step(() => cbs.stop()),
      again: () => {
        this.#measureQuery = this.#placeQuery = '';
        this.#step(() => cbs.again());
      },
      measureQuery: this.#measureQuery,
      searchMeasure: (query) => {
        this.#measureQuery = query;
        this.#update();
      },
      placeQuery: this.#placeQuery,
      searchPlace: (query) => {
        this.#placeQuery = query;
        this.#update();
      },
    });
  }

  /** The next step takes the place of the button that was pressed: the focus stays with it. */
  #step(act: () => void): void {
    act();
    void this.#dashboard.updateComplete.then(() =>
      this.#dashboard.renderRoot.querySelector<HTMLElement>('.fetching')?.focus(),
    );
  }

  /** Ends what is asked: the dashboard has left the page. */
  stop(): void {
    this.#cbs.stop();
  }
}
