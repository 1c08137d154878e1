import { NO_GAP, type Indicator, type SeriesBlock } from '@draagkracht/model';
import { isPercentage } from '../facts/figure.js';
import { isMoney } from '../suppression/small-numbers.js';
import type { DraftTable, Quantity } from './draft.js';

/** Names of figures that are whole numbers and yet no counts of people or cases. */
const notCounted =
  /gemiddeld|mediaan|dichtheid|afstand|oppervlakte|index|score|percentage|verhouding|ratio|waarde|stedelijkheid|cijfer\b|average|median|density|distance|\barea\b|\bmean\b/i;

const perSoMany = /\bper\b|\/|‰|promille/i;

/** What the figures of a table are, and whether that was only assumed because they are whole numbers. */
export interface JudgedQuantity {
  readonly quantity: Quantity;
  readonly assumed: boolean;
}

function allWhole({ values, gaps }: SeriesBlock): boolean {
  for (let at = 0; at < values.length; at++) if (gaps[at] === NO_GAP && !Number.isInteger(values[at])) return false;
  return true;
}

const isNamedOther = ({ id, label, unit }: Indicator): boolean => notCounted.test(`${id} ${label.nl} ${unit}`);

/**
 * What the figures of a table are. Where nothing is said, whole numbers count as people: hiding one too many is repaired with a
 * word, hiding one too few is not.
 */
export function quantityOf({ quantity, indicator, block }: DraftTable): JudgedQuantity {
  if (quantity) return { quantity, assumed: false };
  if (isPercentage(indicator)) return { quantity: 'share', assumed: false };
  if (isMoney(indicator)) return { quantity: 'money', assumed: false };
  if (perSoMany.test(indicator.unit)) return { quantity: 'rate', assumed: false };
  if (isNamedOther(indicator)) return { quantity: 'other', assumed: false };
  if (indicator.additive === true) return { quantity: 'count', assumed: false };
  return allWhole(block) ? { quantity: 'count', assumed: true } : { quantity: 'other', assumed: false };
}
