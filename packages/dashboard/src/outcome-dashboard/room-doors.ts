import { html, type TemplateResult } from 'lit';
import type { Monitor } from '../monitor/monitor.js';
import type { RoomName } from './rooms.messages.js';
import type { Whereabouts } from './rooms.js';
import type { Stage } from './start.template.js';

/** How a room is fetched, and how it is shown. */
export interface RoomDoor {
  readonly open: () => Promise<unknown>;
  readonly shown: (monitor: Monitor, stage: Stage, at: Whereabouts) => TemplateResult;
}

const level = ({ level: own }: Stage): number => own;

/** Every room of the monitor but that of the figures. */
export const roomDoors: Readonly<Partial<Record<Exclude<RoomName, 'figures'> | 'indicator', RoomDoor>>> = {
  board: {
    open: () => import('../board/define.js'),
    shown: (monitor, stage) =>
      html`<dk-monitor-board
        .monitor=${monitor}
        .headingLevel=${level(stage)}
        lang=${stage.language}
      ></dk-monitor-board>`,
  },
};
