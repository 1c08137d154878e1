import { UnreadableError } from '../problems/unreadable.js';

/** A unit of a category, of which tools write unlike parts. */
export interface JsonStatUnit {
  readonly label?: string;
  readonly base?: string;
  readonly symbol?: string;
  readonly decimals?: number;
}

/** One dimension, read: its categories in order, what they are called and their units. */
export interface JsonStatDimension {
  readonly id: string;
  readonly label: string;
  readonly categories: readonly string[];
  readonly labels: readonly string[];
  readonly units: readonly (JsonStatUnit | undefined)[];
  /** Categories that are the whole of other categories. */
  readonly parents: readonly string[];
}

/** A cube, read. `value` and `status` are asked by flat index. */
export interface JsonStatCube {
  readonly label: string;
  readonly source?: string;
  readonly dimensions: readonly JsonStatDimension[];
  readonly roles: Readonly<Record<'time' | 'geo' | 'metric', readonly string[]>>;
  readonly value: (index: number) => unknown;
  readonly status: (index: number) => string | undefined;
  readonly extension: unknown;
  /** Cells of the cube, filled or not. */
  readonly size: number;
  /** Cells that are filled. */
  readonly filled: number;
}

/** An object of a document, of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

/** A plain object, or an empty one: what is not there reads as nothing. */
export const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Texts of a list; numbers become texts. */
const textsOf = (value: unknown): string[] => listOf(value).map(String);

/** Category codes in order: a list, an object code → place, or only labels (one category may have no index). */
function categoriesOf(category: Json): string[] {
  if (Array.isArray(category.index)) return textsOf(category.index);
  const places = objectOf(category.index);
  const codes = Object.keys(places);
  if (codes.length > 0) return codes.sort((a, b) => Number(places[a]) - Number(places[b]));
  return Object.keys(objectOf(category.label));
}

function dimensionOf(id: string, json: Json): JsonStatDimension {
  const category = objectOf(json.category);
  const categories = categoriesOf(category);
  const labels = objectOf(category.label);
  const units = objectOf(category.unit);
  const children = objectOf(category.child);
  return {
    id,
    label: textOf(json.label) ?? id,
    categories,
    labels: categories.map((code) => textOf(labels[code]) ?? code),
    units: categories.map((code) => (code in units ? unitOf(objectOf(units[code])) : undefined)),
    parents: categories.filter((code) => code in children),
  };
}

function unitOf(json: Json): JsonStatUnit {
  const texts = Object.fromEntries(
    ['label', 'base', 'symbol'].flatMap((key) => (textOf(json[key]) ? [[key, json[key]]] : [])),
  );
  const decimals = numberOf(json.decimals);
  return { ...texts, ...(decimals === undefined ? {} : { decimals }) };
}

/** Dense values are a list, sparse ones an object by index. */
const reader = (values: unknown): ((index: number) => unknown) =>
  Array.isArray(values) ? (index) => values[index] : (index) => objectOf(values)[String(index)];

/** Status is a list, an object by index, one text for all, or a list of one; Eurostat wraps it in `{value, category}`. */
function statusOf(status: unknown, size: number): (index: number) => string | undefined {
  const inner = objectOf(status).value ?? status;
  if (typeof inner === 'string') return () => inner;
  if (Array.isArray(inner) && inner.length === 1 && size > 1) return () => textOf(inner[0]);
  const read = reader(inner);
  return (index) => textOf(read(index));
}

/** Cells that cost too little to ask whether they are filled. */
const FREE_CELLS = 1_000_000;

/** Cells a sparse cube may have for each that is filled. */
const MOST_PER_VALUE = 40;

/** Cells that say something, as far as the shape tells. */
const countOf = (values: unknown): number =>
  Array.isArray(values) ? values.length : Object.keys(objectOf(values)).length;

/**
 * Reads the cube of a dataset of version 1.x or 2.0; `undefined` when its sizes and categories do not fit.
 * @throws {UnreadableError} when a few values are spread over a cube that would cost far more than they do.
 */
export function cubeOf(dataset: Json): JsonStatCube | undefined {
  const described = objectOf(dataset.dimension);
  const ids = textsOf(dataset.id ?? described.id);
  const dimensions = ids.map((id) => dimensionOf(id, objectOf(described[id])));
  const sizes = listOf(dataset.size ?? described.size).map(Number);
  const fits = dimensions.length > 0 && dimensions.every(({ categories }, d) => categories.length === sizes[d]);
  if (!fits) return undefined;
  const size = sizes.reduce((product, one) => product * one, 1);
  const filled = countOf(dataset.value);
  if (size > FREE_CELLS && size > MOST_PER_VALUE * filled) throw new UnreadableError('too-sparse', undefined, filled);
  const roles = objectOf(dataset.role ?? described.role);
  const source = textOf(dataset.source);
  return {
    label: textOf(dataset.label) ?? textOf(dataset.title) ?? '',
    ...(source ? { source } : {}),
    dimensions,
    size,
    filled,
    roles: { time: textsOf(roles.time), geo: textsOf(roles.geo), metric: textsOf(roles.metric) },
    value: reader(dataset.value),
    status: statusOf(dataset.status, size),
    extension: dataset.extension,
  };
}
