import { attributeFields, type AttributeField } from '@draagkracht/base/snippet.js';

/** Whether what was typed is no whole number within the bounds; nothing typed is fine. */
export const wholeFault = (
  value: string,
  { low = 0, high = Infinity }: Pick<AttributeField, 'low' | 'high'>,
): boolean => value !== '' && !(/^-?\d+$/.test(value) && Number(value) >= low && Number(value) <= high);

/**
 * The attributes an element can use: those it has, with a value it accepts. What is wrong stays in the form with a sentence beside it, and
 * does not get into the code.
 */
export function usable(tag: string, attributes: Readonly<Record<string, string>>): Record<string, string> {
  const fields = attributeFields[tag] ?? [];
  const fits = ([name, value]: readonly [string, string]): boolean => {
    const field = fields.find((one) => one.name === name);
    if (!field) return false;
    if (field.kind === 'choice') return field.choices?.some((one) => one.value === value) ?? false;
    if (field.kind === 'number') return value !== '' && !wholeFault(value, field);
    return true;
  };
  return Object.fromEntries(Object.entries(attributes).filter(fits));
}
