import type { SourcedAreas } from '@draagkracht/model';
import type { InputMessages } from '../shared/messages.js';
import type { SourceState } from '../shared/source-controller.js';
import type { Land, LandFault } from './land.geometry.js';
import type { MapAreas } from './outcome-map.series.js';

/** What a map has to show in the place of figures. Nothing is said while `waiting`. */
export type MapNotice =
  | { readonly kind: 'waiting' | 'empty' }
  | { readonly kind: 'loading' | 'fault'; readonly say: (messages: InputMessages) => string };

/** What a map has to show: figures with a land, or with the reason there is none; or a notice. */
export type MapInput =
  | {
      readonly kind: 'figures';
      readonly areas: SourcedAreas;
      readonly land: Land | undefined;
      /** Why there is no land, though one was given. */
      readonly fault: LandFault | 'failed' | undefined;
    }
  | MapNotice;

const LOADING: MapNotice = { kind: 'loading', say: (messages) => messages.loading };

/** A table in the element that cannot be read, with what to do. */
export interface TableFault {
  readonly state: 'table-fault';
  readonly text: string;
}

function noFigures(state: SourceState<SourcedAreas> | TableFault): MapNotice {
  switch (state.state) {
    case 'table-fault':
      return { kind: 'fault', say: () => state.text };
    case 'loading':
      return LOADING;
    case 'no-reader':
      return { kind: 'fault', say: (messages) => messages.noReader };
    case 'failed':
      return { kind: 'fault', say: (messages) => messages.source[state.code](state.detail) };
    default:
      return { kind: 'empty' };
  }
}

/** What was given and read so far, taken together. Shapes that cannot be read leave the list; while shapes are being made there is nothing. */
export function mapInput(
  figures: SourceState<SourcedAreas> | TableFault,
  shapes: SourceState<object>,
  land: Land | LandFault | undefined,
): MapInput {
  if (figures.state !== 'ready') return noFigures(figures);
  if (shapes.state === 'loading') return LOADING;
  const areas = figures.series;
  if (shapes.state !== 'ready')
    return { kind: 'figures', areas, land: undefined, fault: shapes.state === 'none' ? undefined : 'failed' };
  if (land === undefined) return { kind: 'waiting' };
  return typeof land === 'string'
    ? { kind: 'figures', areas, land: undefined, fault: land }
    : { kind: 'figures', areas, land, fault: undefined };
}

/** The figures as they are. */
export const plainAreas = ({ indicators, blocks, labels }: SourcedAreas): MapAreas => ({
  indicator: indicators[0]!,
  block: blocks[0]!,
  labels,
});

/** Whether the map has regions the figures lack, and the other way round: then areas changed in between. */
export function isOfOtherRegions({ blocks }: SourcedAreas, land: Land): boolean {
  const codes = new Set(blocks[0]!.regions);
  const prefix = land.regions[0]!.code.slice(0, 2);
  return (
    prefix === 'GM' &&
    land.regions.some(({ code }) => !codes.has(code)) &&
    [...codes].some((code) => code.startsWith(prefix) && !land.byCode.has(code))
  );
}
