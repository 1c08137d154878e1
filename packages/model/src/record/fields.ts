import * as v from 'valibot';
import type { Translated } from '../value/translated.js';

/** What a form needs to ask for a field. It stands beside the rule in the schema, so form, list, CSV and docs derive from it. */
export interface FieldMeta {
  readonly control:
    | 'text'
    | 'long-text'
    | 'choice'
    | 'choices'
    | 'day'
    | 'period'
    | 'role'
    | 'number'
    | 'money'
    | 'list';
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
  /** It is used when it is filled in and never kept, not even as a draft. */
  readonly fleeting?: boolean;
  /** Of a list: the fields of one item. */
  readonly item?: readonly Field[];
  /** Of a list or of several choices: how many there may be. */
  readonly most?: number;
  /** Of a list: what one item is called, such as "actie". */
  readonly each?: Translated;
  /** Of a number: only whole ones. */
  readonly whole?: boolean;
}

/** A field of a schema with its name: the row of a form. */
export interface Field extends FieldMeta {
  /** Its name in the schema; of a field inside a list, where it is drawn, the whole path such as `steps.0.value`. */
  readonly name: string;
  /** The schema lets it be absent, so an answer that was given can be taken back. */
  readonly optional?: boolean;
}

type Asked = Omit<FieldMeta, 'control' | 'whole'>;
type Meta = Omit<FieldMeta, 'control'>;
const meta = <Input>(control: FieldMeta['control'], asked: Meta) =>
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

/** Any number of words of a closed list, at most `most`, in the order of that list. */
export const choices = <const Value extends string>(
  values: readonly Value[],
  asked: Asked & { options: readonly { value: Value; label: Translated }[] },
) => v.pipe(v.array(v.picklist(values)), v.maxLength(asked.most ?? values.length), meta<Value[]>('choices', asked));

/** A period as CBS codes it: `2027JJ00`, `2027HJ01`, `2027KW03`, `2027MM11`. People type "2027" or "1e kwartaal 2027". */
export const period = (asked: Asked) =>
  v.pipe(v.string(), v.regex(/^\d{4}(JJ00|SJ00|HJ0[12]|KW0[1-4]|MM(0[1-9]|1[0-2]))$/), meta<string>('period', asked));

/** An amount of money in whole cents, 0 or more. People type euros: "1.250,50". */
export const money = (asked: Asked) => v.pipe(v.number(), v.integer(), v.minValue(0), meta<number>('money', asked));

/** A list of at most `most` items that are filled in one below the other. */
export const list = <Entries extends v.ObjectEntries>(
  item: v.ObjectSchema<Entries, undefined>,
  asked: Asked & { most: number; each: Translated },
) =>
  v.pipe(
    v.array(item),
    v.maxLength(asked.most),
    meta<v.InferOutput<typeof item>[]>('list', { item: fieldsOf(item), ...asked }),
  );

/** A whole number of 0 or more, such as an amount or a count. */
export const wholeNumber = (asked: Asked) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), meta<number>('number', { whole: true, ...asked }));

/** Any figure of an indicator: also below 0, also with decimals. */
export const figure = (asked: Asked) => v.pipe(v.number(), v.finite(), meta<number>('number', asked));

/** The id of one other record. Which there are to choose from is known where the form stands: it hands them over as the options. */
export const link = (asked: Asked) => v.pipe(v.string(), meta<string>('choice', asked));

/** Ids of other records. Which there are to choose from is known where the form stands: it hands them over as the options. */
export const links = (asked: Asked & { most: number }) =>
  v.pipe(v.array(v.string()), v.maxLength(asked.most), meta<string[]>('choices', asked));

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
    const optional = (entry as Piped).wrapped ? { optional: true } : {};
    return found ? [{ name, ...optional, ...found }] : [];
  });
}
