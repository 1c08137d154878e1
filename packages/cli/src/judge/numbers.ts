import { decimalsIn, decimalSignOf, isGap, readFigure, type ReadFigure, type Value } from '@draagkracht/model';
import type { Messages } from '../messages.js';
import { WrongUse } from '../wrong-use.js';

/** A list of figures as it was typed. */
export interface TypedFigures {
  readonly texts: readonly string[];
  readonly figures: readonly (ReadFigure & { readonly value: Value })[];
  /** Most decimals written. */
  readonly decimals: number;
}

/** The parts of a list: between `;` where there is one, so that a comma may be a decimal sign, and else between commas. */
export function partsOf(text: string): string[] {
  const separator = text.includes(';') ? ';' : ',';
  const parts = text.split(separator).map((part) => part.trim());
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  return parts;
}

/**
 * Figures of a list: `7.8,7.3,.,8.1*` or `7,8;7,3;.;8,1*`. A dot is a gap, and so are the other signs of CBS.
 * @throws {WrongUse} naming option, text and place of what is no figure.
 */
export function figuresOf(option: string, text: string, messages: Messages): TypedFigures {
  const texts = partsOf(text);
  const decimal = text.includes(';') ? decimalSignOf(texts, ',') : '.';
  const figures = texts.map((part, at) => {
    const { value, status } = readFigure(part, decimal);
    if (value === undefined) throw new WrongUse(messages.notANumber(option, part, at + 1));
    return { value, status };
  });
  return { texts, figures, decimals: Math.min(6, Math.max(...texts.map((part) => decimalsIn(part, decimal)))) };
}

/** One number, with a decimal dot or comma. @throws {WrongUse} naming option and text. */
export function numberOf(option: string, text: string, messages: Messages): number {
  const { value } = readFigure(text, decimalSignOf([text], '.'));
  if (value === undefined || isGap(value)) throw new WrongUse(messages.notANumber(option, text, undefined));
  return value;
}
