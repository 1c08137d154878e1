import { html, type LitElement, type TemplateResult } from 'lit';
import { Late } from '@draagkracht/base';
import type { Monitor } from '../monitor/monitor.js';
import type { RoomDoor } from './room-doors.js';
import { roomsMessages } from './rooms.messages.js';
import { unreachableTemplate } from './rooms.template.js';
import type { Stage } from './start.template.js';
import type { Whereabouts } from './where.js';

/** The rooms that were fetched, or are on their way. */
export class OpenedDoors {
  readonly #dashboard: LitElement;
  readonly #doors = new Map<string, Late<unknown>>();

  constructor(dashboard: LitElement) {
    this.#dashboard = dashboard;
  }

  /** What is behind a door: the room, or what is said until it is there. */
  behind(
    name: string,
    door: RoomDoor,
    stage: Stage,
    { monitor, at }: { readonly monitor: Monitor; readonly at: Whereabouts },
  ): TemplateResult {
    const { language } = stage;
    const late = this.#late(name, door.open);
    const shown = late.part
      ? door.shown(monitor, stage, at)
      : html`<p role="status">${roomsMessages(language).loading}</p>`;
    return html`<div class="room" tabindex="-1">
      ${late.failed ? unreachableTemplate(language, () => void late.come()) : shown}
    </div>`;
  }

  /** The room in sight, once it is there and drawn. */
  async room(): Promise<Element | null> {
    await this.#dashboard.updateComplete;
    await Promise.all([...this.#doors.values()].map(({ arrival }) => arrival));
    await this.#dashboard.updateComplete;
    const room = this.#dashboard.renderRoot.querySelector<LitElement>('.room > *');
    await room?.updateComplete;
    return room;
  }

  #late(name: string, open: () => Promise<unknown>): Late<unknown> {
    const late = this.#doors.get(name) ?? new Late(this.#dashboard, async () => (await open()) ?? true);
    this.#doors.set(name, late);
    return late;
  }
}
