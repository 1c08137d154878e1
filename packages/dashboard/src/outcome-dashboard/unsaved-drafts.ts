import { nothing, type LitElement } from 'lit';
import type { FoundDraft, Language } from '@draagkracht/model';
import { fetchDraftOffer, Late, type DraftOffer } from '@draagkracht/base';
import type { Monitor } from '../monitor/monitor.js';
import { isParked } from '../talks/parked.js';
import type { Where } from './where.js';

/** What is needed of the dashboard to offer what was typed in its rooms. */
export interface UnsavedOwner {
  readonly dashboard: LitElement;
  readonly language: () => Language;
  readonly monitor: Monitor;
  /** Goes somewhere. @returns the room, once it is in sight */
  readonly go: (where: Where) => Promise<Element | null>;
}

/** A room somebody can go on in with what they typed. */
interface ResumingRoom extends Element {
  resume?(draft: FoundDraft): unknown;
}

interface Parts {
  readonly offer: DraftOffer;
  readonly view: typeof import('./unsaved.view.js');
}

const ROOM = 'dk-monitor-';

/**
 * What was typed in a room of the monitor and never saved: offered above every room, and gone on with in its own. Most visits find none, so
 * what offers it is fetched when there is some.
 */
export class UnsavedDrafts {
  readonly #owner: UnsavedOwner;
  readonly #parts: Late<Parts>;
  #run = 0;
  #seen: Monitor['records'];

  constructor(owner: UnsavedOwner) {
    this.#owner = owner;
    const { monitor } = owner;
    monitor.watch(() => {
      if (monitor.records === this.#seen) return;
      this.#seen = monitor.records;
      void this.look();
    });
    this.#parts = new Late(owner.dashboard, async () => {
      const [offer, view] = await Promise.all([fetchDraftOffer(this.#offering()), import('./unsaved.view.js')]);
      return { offer, view };
    });
  }

  /** Looks for what nobody is typing in now, here or in another tab. */
  async look(): Promise<void> {
    const run = ++this.#run;
    const { monitor } = this.#owner;
    const found = (await monitor.drafts?.list()) ?? [];
    const own = found.filter(
      (draft) => draft.tool.startsWith(ROOM) && draft.isOpen !== true && !isParked(monitor, draft),
    );
    if (own.length === 0 && !this.#parts.has) return;
    const parts = await this.#parts.come();
    const { records } = monitor;
    if (run !== this.#run) return;
    parts?.offer.show(records ? own.filter((draft) => parts.view.placeOf(draft, records, monitor.today())) : []);
  }

  /** The lines; nothing where there is nothing to offer. */
  template(): unknown {
    return this.#parts.here?.offer.template() ?? nothing;
  }

  /** Settles when what was looked for has been found. */
  get arrival(): Promise<void> {
    return this.#parts.arrival;
  }

  #offering(): Parameters<typeof fetchDraftOffer>[0] {
    const { dashboard, language, monitor } = this.#owner;
    const update = (): void => dashboard.requestUpdate();
    return {
      language,
      today: () => monitor.today(),
      drafts: () => monitor.drafts,
      what: (draft) => {
        const { records } = monitor;
        return records ? this.#parts.here!.view.draftName(draft, records, language()) : '';
      },
      resume: (draft) => void this.#resume(draft),
      update,
      focus: (selector) => {
        update();
        void dashboard.updateComplete.then(() => dashboard.renderRoot.querySelector<HTMLElement>(selector)?.focus());
      },
    };
  }

  /** What is told of an area is gone on with while that is looked at. */
  async #resume(draft: FoundDraft): Promise<void> {
    const { monitor, go } = this.#owner;
    const { records } = monitor;
    const at = records && this.#parts.here?.view.placeOf(draft, records, monitor.today());
    if (!at) return;
    const { region } = draft.values;
    const room: ResumingRoom | null = await go({ at, look: typeof region === 'string' && region ? { region } : {} });
    await room?.resume?.(draft);
    await this.look();
  }
}
