import {
  euroText,
  periodLabel,
  type Field,
  type FieldProblem,
  type Language,
  type Translated,
} from '@draagkracht/model';
import { textOf } from './entered.view.js';
import type { ListStep } from './list-steps.view.js';
import { formMessages } from './messages.js';
import type { Values } from './values.view.js';

/** What the sentence of a problem needs to know. `today` is an ISO day. */
export interface Asking {
  readonly language: Language;
  readonly today: string;
  readonly value: unknown;
  /** Of a refusal: why, and what to do about it. */
  readonly because?: Translated | undefined;
}

/** What is wrong with a field and what to do about it, in one sentence. */
export function problemSentence(
  field: Field,
  code: FieldProblem['code'],
  { language, today, value, because }: Asking,
): string {
  const say = formMessages[language];
  switch (code) {
    case 'required':
      return (say.requiredOf[field.control] ?? say.required)(field.label[language], field.each?.[language] ?? '');
    case 'too-long':
      return say.tooLong(field.max ?? 0, String(value).length - (field.max ?? 0));
    case 'too-many':
      return say.tooMany(field.most ?? 0);
    case 'not-a-day':
      return say.notADay;
    case 'not-future':
      return say.notFuture(periodLabel(today, language));
    case 'not-in-list':
      return say.notInList;
    case 'negative':
      return say.negative;
    case 'refused':
      return because?.[language] ?? say.invalid;
    case 'invalid':
      return field.whole ? say.invalidWhole : (say.invalidOf[field.control] ?? say.invalid);
  }
}

/** How many characters are left, or too many. */
export function counterWords(length: number, max: number, language: Language): string {
  const say = formMessages[language];
  return length <= max ? say.left(max - length) : say.over(length - max);
}

/**
 * The same for a screen reader, which reads it out whenever it changes: nothing while there is room, tens when the end comes
 * near, then every character.
 */
export function counterSpoken(length: number, max: number, language: Language): string {
  const left = max - length;
  if (left > max / 5) return '';
  return counterWords(left >= 10 ? max - Math.ceil(left / 10) * 10 : length, max, language);
}

const optionLabel = ({ options = [] }: Field, value: unknown, language: Language): string =>
  options.find((option) => option.value === value)?.label[language] ?? '';

/**
 * What somebody filled in, as text for paper and for reading: a day and a period written out, the labels of what was chosen, an
 * amount in euros, the items of a list below one another.
 */
export function valueWords(field: Field, value: unknown, language: Language): string {
  if (value === undefined || value === null || value === '') return '';
  switch (field.control) {
    case 'day':
    case 'period':
      return periodLabel(String(value), language);
    case 'choice':
      return optionLabel(field, value, language);
    case 'choices':
      return (value as readonly unknown[]).map((one) => optionLabel(field, one, language)).join(', ');
    case 'money':
      return typeof value === 'number' ? euroText(value, language) : String(value);
    case 'list':
      return (value as readonly Values[]).map((one) => itemWords(field.item ?? [], one, language)).join('\n');
    case 'number':
      return textOf(field, value, language);
    default:
      return String(value);
  }
}

/** One item of a list on one line: what was filled in, without the questions. */
export const itemWords = (item: readonly Field[], values: Values, language: Language): string =>
  item
    .map((field) => valueWords(field, values[field.name], language))
    .filter((text) => text !== '')
    .join(' · ');

/** An item of a list by its number, from 0: "Afspraak 2". */
export function eachNumbered({ each }: Field, at: number, language: Language): string {
  const name = each?.[language] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${at + 1}`.trim();
}

/** What was just done to a list, for who does not see it. */
export function stepWords(field: Field, { kind, at, count }: ListStep, language: Language): string {
  const say = formMessages[language];
  return `${say.steps[kind](eachNumbered(field, at, language), at + 1)} ${say.count(count)}`;
}

/** What stands on paper: what was filled in, and for a choice that is still open all its answers, to tick. */
export function paperWords(field: Field, value: unknown, language: Language): string {
  const filled = valueWords(field, value, language);
  return filled || (field.options ?? []).map(({ label }) => `☐ ${label[language]}`).join('   ');
}
