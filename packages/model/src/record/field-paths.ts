import type { Field } from './fields.js';

/** A field where it stands in what is filled in. */
export interface FieldAt {
  /** `agreements`, or of a field of an item `agreements.0.what`. */
  readonly path: string;
  readonly field: Field;
  readonly value: unknown;
  /** The list it stands in and which item of it, from 0; absent outside lists. */
  readonly within?: { readonly list: Field; readonly at: number };
}

type Filled = Readonly<Record<string, unknown>>;

/** Every field of a form with its value, in the order of the form: a list first, then the fields of each of its items. */
export function fieldsIn(fields: readonly Field[], values: Filled, before = '', within?: FieldAt['within']): FieldAt[] {
  return fields.flatMap((field) => {
    const path = `${before}${field.name}`;
    const value = values[field.name];
    const own: FieldAt = { path, field, value, ...(within && { within }) };
    if (field.control !== 'list' || !Array.isArray(value)) return [own];
    const items = (value as readonly Filled[]).flatMap((item, at) =>
      fieldsIn(field.item ?? [], item, `${path}.${at}.`, { list: field, at }),
    );
    return [own, ...items];
  });
}
