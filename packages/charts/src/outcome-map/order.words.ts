import type { MapSeries } from './outcome-map.series.js';

/** A name as it is looked up: "'s-Hertogenbosch" under the h, "Súdwest" under the s. Making a collator would be seen. */
export const lookedUp = (name: string): string =>
  name
    .replace(/^'s-/i, '')
    .normalize('NFD')
    .replace(/[^a-z0-9 ]/gi, '')
    .toLowerCase();

/** Regions by name; a map has no first and no last. */
export const orderByName = (series: MapSeries): number[] =>
  series.regions
    .map(({ name }, at) => ({ name: lookedUp(name), at }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.at - b.at))
    .map(({ at }) => at);
