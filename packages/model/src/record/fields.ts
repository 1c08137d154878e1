import * as v from 'valibot';
import type { Translated } from '../value/translated.js';

/** What a form needs to ask for a field. It stands beside the rule in the schema, so form, list, CSV and docs derive from it. */
export interface FieldMeta {
  readonly control: 'text' | 'long-text' | 'choice' | 'day' | 'role' | 'number';
  readonly label: Translated;
  readonly help?: Translated;
  /** Longest text in characters. */
  readonly max?: number;
  readonly options?: readonly { readonly value: string | number; readonly label: Translated }[];
  /** `required`: refused when empty on saving. */
  readonly required?: boolean;
  /** The day must lie after today on entry; a stored record stays valid when that day has passed. */
  readonly future?: boolean;
  /** Watched for personal data while it is typed (D§3.2). */
  readonly guarded?: boolean;
}

/** A field of a schema with its name: the row of a form. */
export interface Field extends FieldMeta {
  readonly name: string;
}

type Asked = Omit<FieldMeta, 'control'>;
const meta = <Input>(control: FieldMeta['control'], asked: Asked) =>
  v.metadata<Input, FieldMeta & Record<string, unknown>>({ control, ...asked });

/** Free text up to `max` characters, watched by the guard. */
export const text = (asked: Asked & { max: number }) =>
  v.pipe(
    v.string(),
    v.maxLength(asked.max),
    meta<string>(asked.max > 140 ? 'long-text' : 'text', { guarded: true, ...asked }),
  );

/** A role such as "wijkteam" or "consulent inkomen"; never a name, so it is watched too. */
export const role = (asked: Asked) =>
  v.pipe(v.string(), v.maxLength(60), meta<string>('role', { guarded: true, max: 60, ...asked }));

/** An ISO day (`2026-11-22`), or empty when not yet chosen. */
export const day = (asked: Asked) =>
  v.pipe(v.union([v.pipe(v.string(), v.isoDate()), v.literal('')]), meta<string>('day', asked));

/** One of a closed list of words. */
export const choice = <const Value extends string>(
  values: readonly Value[],
  asked: Asked & { options: readonly { value: Value; label: Translated }[] },
) => v.pipe(v.picklist(values), meta<Value>('choice', asked));

/** A whole number of 0 or more, such as an amount or a count. */
export const wholeNumber = (asked: Asked) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), meta<number>('number', asked));

/** Any figure of an indicator: also below 0, also with decimals. */
export const figure = (asked: Asked) => v.pipe(v.number(), v.finite(), meta<number>('number', asked));

type ObjectSchema = v.ObjectSchema<v.ObjectEntries, undefined>;
type Piped = { pipe?: readonly { kind?: string; type?: string; metadata?: FieldMeta }[]; wrapped?: unknown };

const metaOf = (schema: unknown): FieldMeta | undefined => {
  const { pipe, wrapped } = schema as Piped;
  return pipe?.find((item) => item.kind === 'metadata')?.metadata ?? (wrapped ? metaOf(wrapped) : undefined);
};

/** The fields of a schema in their written order; entries without field metadata are left out. */
export function fieldsOf(schema: ObjectSchema): Field[] {
  return Object.entries(schema.entries).flatMap(([name, entry]) => {
    const found = metaOf(entry);
    return found ? [{ name, ...found }] : [];
  });
}
