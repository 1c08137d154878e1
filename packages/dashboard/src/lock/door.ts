import { html } from 'lit';
import type { RoomDoor } from '../outcome-dashboard/room-doors.js';

/** The way to the room of the lock: the only room there is while everything is locked. */
export const lockDoor: RoomDoor = {
  open: () => import('./define.js'),
  shown: (monitor, { level, language }) =>
    html`<dk-monitor-lock .monitor=${monitor} .headingLevel=${level} lang=${language}></dk-monitor-lock>`,
};
