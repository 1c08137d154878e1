import type { Field } from '@draagkracht/model';

/** The values of a form that is being filled in, by field. */
export type Values = Readonly<Record<string, unknown>>;

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Values)[key] : undefined;

/** The value at a path such as `agreements.1.what`; `undefined` where there is nothing. */
export const valueAt = (values: Values, path: string): unknown => path.split('.').reduce<unknown>(inside, values);

/** The values with another value at a path; nothing else is touched, and nothing in place. */
export function withValue(values: Values, path: string, value: unknown): Values {
  const set = (from: unknown, [key = '', ...rest]: readonly string[]): unknown => {
    const next = rest.length === 0 ? value : set(inside(from, key), rest);
    return Array.isArray(from) ? from.with(Number(key), next) : { ...(from as Values), [key]: next };
  };
  return set(values, path.split('.')) as Values;
}

/** The items of a list at a path; none when it was never filled in. */
export function itemsAt(values: Values, path: string): readonly Values[] {
  const items = valueAt(values, path);
  return Array.isArray(items) ? (items as readonly Values[]) : [];
}

/** The field at a path: `agreements.1.what` is the field `what` of the items of `agreements`. */
export function fieldAt(fields: readonly Field[], path: string): Field | undefined {
  const [name, , ...rest] = path.split('.');
  const field = fields.find((one) => one.name === name);
  return rest.length === 0 ? field : fieldAt(field?.item ?? [], rest.join('.'));
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether two values say the same, however deep. What was never filled in is the same as what is empty. */
export function isSame(a: unknown, b: unknown): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  const keys = new Set([...Object.keys(a as Values), ...Object.keys(b as Values)]);
  return [...keys].every((key) => isSame((a as Values)[key], (b as Values)[key]));
}

const texts = new Set<Field['control']>(['text', 'long-text', 'role', 'day']);

/** An empty value for every field, as a new form or a new item of a list begins: no text, no day, nothing chosen. */
export const blankValues = (fields: readonly Field[]): Values =>
  Object.fromEntries(
    fields.map(({ name, control }) => [
      name,
      texts.has(control) ? '' : control === 'list' || control === 'choices' ? [] : undefined,
    ]),
  );
