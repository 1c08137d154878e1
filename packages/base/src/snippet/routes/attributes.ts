import type { Placement } from '../placement.js';

/** The attributes that are written down: those of the placement, and the language where they do not name it. */
export const writtenAttributes = ({ attributes, language }: Placement): Readonly<Record<string, string>> =>
  Object.hasOwn(attributes, 'lang') ? attributes : { ...attributes, lang: language };

/** The name of an element without our letters: `outcome-chart` of `dk-outcome-chart`. */
export const widgetOf = ({ tag }: Pick<Placement, 'tag'>): string => tag.replace(/^dk-/, '');
