import { periodLabel, type Field, type FieldProblem, type Language } from '@draagkracht/model';
import { formMessages } from './messages.js';

/** What the sentence of a problem needs to know. `today` is an ISO day. */
export interface Asking {
  readonly language: Language;
  readonly today: string;
  readonly value: unknown;
}

/** What is wrong with a field and what to do about it, in one sentence. */
export function problemSentence(field: Field, code: FieldProblem['code'], { language, today, value }: Asking): string {
  const say = formMessages[language];
  switch (code) {
    case 'required':
      return field.control === 'choice'
        ? say.requiredChoice
        : field.control === 'day'
          ? say.requiredDay
          : say.required(field.label[language]);
    case 'too-long':
      return say.tooLong(field.max ?? 0, String(value).length - (field.max ?? 0));
    case 'not-a-day':
      return say.notADay;
    case 'not-future':
      return say.notFuture(periodLabel(today, language));
    case 'not-in-list':
      return say.notInList;
    case 'negative':
      return say.negative;
    case 'invalid':
      return field.control === 'number' ? say.invalidNumber : say.invalid;
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

/** What somebody filled in, as text for paper and for reading: a day written out, the label of a choice. */
export function valueWords(field: Field, value: unknown, language: Language): string {
  if (value === undefined || value === null || value === '') return '';
  if (field.control === 'day') return periodLabel(String(value), language);
  if (field.control === 'choice') return field.options?.find((option) => option.value === value)?.label[language] ?? '';
  return String(value);
}

/** What stands on paper: what was filled in, and for a choice that is still open all its answers, to tick. */
export function paperWords(field: Field, value: unknown, language: Language): string {
  const filled = valueWords(field, value, language);
  return filled || (field.options ?? []).map(({ label }) => `☐ ${label[language]}`).join('   ');
}
