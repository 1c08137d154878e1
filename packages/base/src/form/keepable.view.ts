import type { Field, KeptDraft } from '@draagkracht/model';
import { isSame, valueAt, withValue, type Values } from './values.view.js';

/** What is looked at of a draft to know what of it may be kept. */
export interface Keepable {
  readonly fields: readonly Field[];
  readonly values: Values;
  /** As the form began. */
  readonly start: Values;
}

/**
 * What of a draft is kept. A field that may not be kept is as the form began; in a list it is empty.
 * @param unsafe paths of the fields that may not be kept
 */
export const keepable = ({ values, start }: Keepable, unsafe: readonly string[]): Values =>
  unsafe.reduce((kept, path) => withValue(kept, path, path.includes('.') ? '' : (valueAt(start, path) ?? '')), values);

/** The fields of a form in which something was changed. */
export const changedFields = ({ fields, start }: Keepable, values: Values): readonly string[] =>
  fields.map(({ name }) => name).filter((name) => !isSame(values[name], start[name]));

/**
 * What a form is filled in with when somebody goes on with a draft: over the record as it is now only what was changed, over nothing
 * everything.
 * @param now what the record holds; absent for a new one
 */
export function resumedValues({ values, changed }: Pick<KeptDraft, 'values' | 'changed'>, now?: Values): Values {
  if (!now) return values;
  return { ...now, ...Object.fromEntries((changed ?? []).map((name) => [name, values[name]])) };
}
