import { lookedUp } from '../shared/looked-up.words.js';
import type { MapSeries } from './outcome-map.series.js';

/** Regions by name; a map has no first and no last. */
export const orderByName = (series: MapSeries): number[] =>
  series.regions
    .map(({ name }, at) => ({ name: lookedUp(name), at }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.at - b.at))
    .map(({ at }) => at);
