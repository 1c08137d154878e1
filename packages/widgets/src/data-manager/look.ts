import { html, type TemplateResult } from 'lit';
import { loading, storedMessages } from '@draagkracht/base';
import type { ChangeNotice } from '@draagkracht/model';
import { deskMessages } from './desk.messages.js';
import type { ManagerStage } from './inventory.template.js';
import { ManagerDesk, type ManagerOwner } from './manager-desk.js';
import { managerTemplate } from './manager.template.js';

/** What the late half needs of its element, beside what its desk does. */
export interface LookOwner extends ManagerOwner {
  readonly isOpened: () => boolean;
  readonly level: () => number;
  readonly readonly: () => boolean;
  readonly clock: () => Date;
}

/** The late half of the manager: its desk, and how that is drawn. */
export class ManagerLook {
  /** Settles when what changed last has been read. */
  reading: Promise<void> = Promise.resolve();
  readonly #desk: ManagerDesk;
  readonly #owner: LookOwner;

  constructor(owner: LookOwner) {
    this.#owner = owner;
    this.#desk = new ManagerDesk(owner);
  }

  /** Something changed. */
  look(notice?: ChangeNotice): void {
    if (notice?.expired) this.#desk.expired(notice.expired);
    this.reading = this.#desk.look();
  }

  /** The element leaves the page: what was wiped is let go of. */
  leave(): Promise<void> {
    return this.#desk.wipe.finish();
  }

  template(): TemplateResult {
    const { storage, isOpened, language, level, readonly, today, clock, who } = this.#owner;
    const kept = storage();
    const say = deskMessages[language()];
    const isReading = kept !== undefined && !this.#desk.read && !this.#desk.fault;
    if (!isOpened() || isReading) return html`<p class="quiet" role="status">${loading[language()]}</p>`;
    if (!kept) return html`<p>${say.unprovided}</p>`;
    const stage: ManagerStage = { language: language(), level: level(), today: today(), readonly: readonly() };
    return html`${this.#fault(kept.status().because)}
    ${managerTemplate(this.#desk, kept, stage, { clock, authorRole: who() })}`;
  }

  #fault(because: ReturnType<NonNullable<ReturnType<LookOwner['storage']>>['status']>['because']): TemplateResult {
    const { language } = this.#owner;
    const code = this.#desk.fault ?? because;
    if (!code) return html``;
    const sentence = code === 'locked' ? deskMessages[language()].locked : storedMessages[language()].faults[code];
    return html`<p class="message fault" role="alert">${sentence}</p>`;
  }
}
