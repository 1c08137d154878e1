import { html, type TemplateResult } from 'lit';
import type { Monitor } from '../monitor/monitor.js';
import type { RoomName } from './rooms.messages.js';
import type { Whereabouts } from './where.js';
import type { Stage } from './start.template.js';

/** How a room is fetched, and how it is shown. */
export interface RoomDoor {
  readonly open: () => Promise<unknown>;
  readonly shown: (monitor: Monitor, stage: Stage, at: Whereabouts) => TemplateResult;
}

/** Every room of the monitor but that of the figures. A room that is not there yet has no door, and nobody is sent to it. */
export const roomDoors: Readonly<Partial<Record<Exclude<RoomName, 'figures'> | 'indicator', RoomDoor>>> = {
  board: {
    open: () => import('../board/define.js'),
    shown: (monitor, { level, language }) =>
      html`<dk-monitor-board .monitor=${monitor} .headingLevel=${level} lang=${language}></dk-monitor-board>`,
  },
  goals: {
    open: () => import('../goals/define.js'),
    shown: (monitor, { level, language }) =>
      html`<dk-monitor-goals .monitor=${monitor} .headingLevel=${level} lang=${language}></dk-monitor-goals>`,
  },
  indicator: {
    open: () => import('../indicator/define.js'),
    shown: (monitor, { level, language, geo = '' }, { indicatorId = '' }) =>
      html`<dk-monitor-indicator
        .monitor=${monitor}
        .indicatorId=${indicatorId}
        .geo=${geo}
        .headingLevel=${level}
        lang=${language}
      ></dk-monitor-indicator>`,
  },
  talks: {
    open: () => import('../talks/define.js'),
    shown: (monitor, { level, language }) =>
      html`<dk-monitor-talks .monitor=${monitor} .headingLevel=${level} lang=${language}></dk-monitor-talks>`,
  },
  publish: {
    open: () => import('../publishing/define.js'),
    shown: (monitor, { level, language }) =>
      html`<dk-monitor-publishing .monitor=${monitor} .headingLevel=${level} lang=${language}></dk-monitor-publishing>`,
  },
  tools: {
    open: () => import('../tools/define.js'),
    shown: (monitor, { level, language }, { tool = '' }) =>
      html`<dk-monitor-tools
        .monitor=${monitor}
        .tool=${tool}
        .headingLevel=${level}
        lang=${language}
      ></dk-monitor-tools>`,
  },
  manage: {
    open: () =>
      Promise.all([import('../sharing/define.js'), import('../history/define.js'), import('../lock/define.js')]),
    shown: (monitor, { level, language }) =>
      html`<dk-monitor-sharing .monitor=${monitor} .headingLevel=${level} lang=${language}></dk-monitor-sharing>
        <dk-monitor-history .monitor=${monitor} .headingLevel=${level} lang=${language}></dk-monitor-history>
        <dk-monitor-lock .monitor=${monitor} .headingLevel=${level} lang=${language}></dk-monitor-lock>`,
  },
};
