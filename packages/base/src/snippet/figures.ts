import { attributeFields } from './attributes.names.js';
import type { Placement } from './placement.js';
import { widgetNames } from './widgets.names.js';

/** Whether an element that shows figures out of a file was given none: a link or a frame takes nothing else along. */
export const lacksFile = ({ tag, attributes }: Pick<Placement, 'tag' | 'attributes'>): boolean =>
  widgetNames[tag]?.group === 'figures' &&
  (attributeFields[tag] ?? []).some(({ name }) => name === 'src') &&
  (attributes['src'] ?? '').trim() === '';

/** Whether an element that shows figures was given neither a file nor a table. */
export const lacksFigures = (placement: Placement): boolean => lacksFile(placement) && placement.content.trim() === '';
