import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Language, Storage } from '@draagkracht/model';
import { alsoStyled } from '@draagkracht/base';
import { DkMonitorGoEvent } from '../board/board.events.js';
import { BackNotes } from '../history/back-notes.js';
import { FindBox } from '../finding/find-box.js';
import { ActivityController } from '../lock/activity.js';
import { lockDoor } from '../lock/door.js';
import { LockWarning } from '../lock/lock-warning.js';
import { MonitorDesk } from '../monitor/monitor-desk.js';
import { BackupNote } from '../sharing/backup-note.js';
import { PageFollowers } from '../monitor/page-followers.js';
import { Address } from './address.js';
import { OpenedDoors } from './opened-doors.js';
import { roomDoors } from './room-doors.js';
import { exampleTemplate, invitationTemplate, navTemplate } from './rooms.template.js';
import type { DeskController } from './desk-controller.js';
import type { Desk } from './desk.js';
import { roomsStyles } from './rooms.styles.js';
import type { Stage } from './start.template.js';
import { ToMonitor } from './to-monitor.js';
import { UnsavedDrafts } from './unsaved-drafts.js';
import type { Where, Whereabouts } from './where.js';

/** What the rooms need of the dashboard they are part of. */
export interface RoomsOwner {
  readonly dashboard: LitElement;
  readonly desk: DeskController;
  readonly namespace: () => string;
  readonly language: () => Language;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly readonly: () => boolean;
  /** Somebody left the example. */
  readonly exampleEnded: () => void;
}

/**
 * The rooms of the monitor and the way between them. One monitor stands behind all of them; the room with the figures is the desk of the
 * dashboard itself. A room is fetched when somebody goes there.
 */
export class Rooms {
  readonly #own: MonitorDesk;
  readonly #owner: RoomsOwner;
  readonly #followers: PageFollowers;
  readonly #toMonitor: ToMonitor;
  readonly #find: FindBox;
  readonly #address: Address;
  readonly #back: BackNotes;
  readonly #backup: BackupNote;
  readonly #warning: LockWarning;
  readonly #unsaved: UnsavedDrafts;
  readonly #doors: OpenedDoors;
  /** Where somebody chose to be; until then it follows from what there is. */
  #chosen: Whereabouts | undefined;
  #opened: Storage | undefined;
  #example: MonitorDesk | undefined;

  constructor(owner: RoomsOwner) {
    this.#owner = owner;
    const { dashboard, namespace } = owner;
    this.#followers = new PageFollowers(dashboard.ownerDocument, namespace);
    this.#address = new Address(namespace);
    this.#doors = new OpenedDoors(dashboard);
    this.#own = this.#made(false);
    this.#toMonitor = new ToMonitor({
      desk: owner.desk,
      monitor: () => this.monitor,
      update: () => dashboard.requestUpdate(),
      done: () => this.go({ room: 'board' }),
    });
    this.#back = new BackNotes(dashboard, () => this.monitor);
    this.#backup = new BackupNote({
      monitor: this.#own,
      update: () => dashboard.requestUpdate(),
      go: () => this.go({ room: 'manage' }),
    });
    this.#find = new FindBox({ dashboard, monitor: () => this.monitor, go: (where) => this.#lead(where) });
    this.#warning = new LockWarning(dashboard);
    this.#unsaved = new UnsavedDrafts({
      dashboard,
      language: owner.language,
      monitor: this.#own,
      go: (where) => (this.#lead(where), this.#doors.room()),
    });
    new ActivityController(dashboard, () => this.#own.storage?.lock);
    alsoStyled(dashboard, roomsStyles);
    dashboard.addEventListener(DkMonitorGoEvent.eventName, (event) => {
      const { room, ...about } = (event as DkMonitorGoEvent).detail;
      if (room === 'figures') this.#toMonitor.bring();
      this.go({ room: room as Whereabouts['room'], ...about });
    });
  }

  /** Follows the storage of the dashboard; another storage is another monitor. */
  follow(storage: Storage | undefined): void {
    if (storage === this.#opened) return;
    this.#opened = storage;
    this.#warning.follow(storage?.lock);
    if (!storage) return this.leave();
    this.#address.follow((where) => this.#led(where));
    this.#led(this.#address.read());
    void this.#own.open(storage);
  }

  /** The dashboard leaves the page: what followed it is as it was. */
  leave(): void {
    this.#opened = undefined;
    this.#warning.follow(undefined);
    this.#own.close();
    this.#followers.release();
    this.#address.leave();
  }

  /** Goes to what was found. */
  #lead({ at, look }: Where): void {
    this.monitor.look(look);
    if (at) this.go(at);
  }

  /** The address leads somewhere. */
  #led({ at, look }: Where): void {
    this.#chosen = at;
    this.monitor.look(look);
  }

  /** The monitor in sight: somebody's own, or the example. */
  get monitor(): MonitorDesk {
    return this.#example ?? this.#own;
  }

  /** Shows the monitor of a municipality that does not exist, in memory. */
  async showExample(): Promise<void> {
    const { exampleStorage } = await import('../example/example-monitor.js');
    const example = this.#made(true);
    await example.open(await exampleStorage(this.#owner.clock().toISOString()));
    this.#example = example;
    this.go({ room: 'board' });
  }

  /** Leaves the example; all of it is gone in one step. */
  endExample(): void {
    const example = this.#example;
    this.#example = this.#chosen = undefined;
    this.#address.write({ look: {} }, false);
    example?.storage?.close();
    example?.close();
    this.#owner.exampleEnded();
  }

  /** Whether there is anything on the monitor yet. */
  get inUse(): boolean {
    const { records } = this.monitor;
    return records !== undefined && records.results.length + records.indicators.length > 0;
  }

  get at(): Whereabouts {
    return this.#chosen ?? { room: this.inUse ? 'board' : 'figures' };
  }

  /** Goes somewhere; the focus goes along, to what is shown there. */
  go(where: Whereabouts): void {
    this.#chosen = where;
    this.#address.write({ at: where, look: this.monitor.looked }, true);
    const { dashboard } = this.#owner;
    dashboard.requestUpdate();
    void dashboard.updateComplete.then(() => {
      dashboard.renderRoot.querySelector<HTMLElement>('.room')?.focus();
      // What was typed in the room that was left may be offered now.
      void this.#unsaved.look();
    });
  }

  /** The way between the rooms. @param busy the desk has something on it @returns no way while there is nothing to walk between; that the lock is about to shut, and what is not saved, is said in any case */
  nav(stage: Stage, busy: boolean): TemplateResult | typeof nothing {
    const { language } = stage;
    const asks = html`${this.#warning.shown(language)} ${this.#example ? nothing : this.#unsaved.template()}`;
    if (!this.inUse && !busy && !this.#chosen) return asks;
    return html`${asks} ${this.#example ? exampleTemplate(language, () => this.endExample()) : nothing}
    ${navTemplate(this.at, language, (room) => this.go({ room }))} ${this.#find.shown(stage)}
    ${this.#back.shown(language)} ${this.#example ? nothing : this.#backup.shown(language)}`;
  }

  /** The way from the figures on the desk to the monitor. */
  toMonitor(desk: Desk, stage: Stage): TemplateResult | typeof nothing {
    return this.#toMonitor.shown(desk, stage);
  }

  /** Beginning without a file: with what somebody wants to achieve. */
  invitation({ language, readonly }: Stage): TemplateResult | typeof nothing {
    return readonly || this.inUse ? nothing : invitationTemplate(language, () => this.go({ room: 'goals' }));
  }

  /** The room somebody is in; `undefined` in the room of the figures, which the dashboard shows itself. */
  shown(stage: Stage): TemplateResult | undefined {
    const { room } = this.at;
    const door = room === 'figures' ? undefined : roomDoors[room];
    return door && this.#doors.behind(room, door, stage, this);
  }

  /** The way in while everything is locked; `undefined` when nothing is, or in the example. */
  locked(stage: Stage): TemplateResult | undefined {
    if (this.#example || this.#own.storage?.status().because !== 'locked') return undefined;
    return this.#doors.behind('lock', lockDoor, stage, this);
  }

  #made(example: boolean): MonitorDesk {
    const { dashboard, clock, newId, readonly } = this.#owner;
    const monitor = new MonitorDesk({ clock, newId, role: 'beleid', readonly, example });
    monitor.watch(() => {
      this.#followers.follow(monitor.setup);
      if (Object.keys(monitor.looked).length > 0) this.#tell(monitor);
      dashboard.requestUpdate();
    });
    return monitor;
  }

  /** What is looked at changed; "back" does not go through every step of it. */
  #tell({ looked }: MonitorDesk): void {
    this.#address.write({ ...(this.#chosen ? { at: this.#chosen } : {}), look: looked }, false);
  }
}
