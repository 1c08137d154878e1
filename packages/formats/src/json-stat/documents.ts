import { listOf, objectOf, textOf, type Json } from './dataset.js';

/** A dataset of a document with the name it can be asked for by. */
export interface NamedDataset {
  readonly name: string;
  readonly dataset: Json;
}

/** What a document of JSON-stat holds. */
export interface JsonStatDocument {
  readonly datasets: readonly NamedDataset[];
  /** Datasets that are only pointed to. */
  readonly links: number;
}

/** Collections may hold collections; deeper than this nobody nests them. */
const DEEPEST = 4;

const isDataset = (json: Json): boolean => 'dimension' in json && 'value' in json;

const nameOf = (dataset: Json, key: string): string => textOf(dataset.label) ?? textOf(dataset.title) ?? key;

function gather(json: Json, key: string, depth: number, found: NamedDataset[]): number {
  if (isDataset(json)) {
    found.push({ name: nameOf(json, key), dataset: json });
    return 0;
  }
  if (depth > DEEPEST) return 0;
  const items = listOf(objectOf(json.link).item).map(objectOf);
  const links = items.filter((item) => textOf(item.href) && !isDataset(item) && !('link' in item)).length;
  // Version 1 puts datasets under names of their own.
  const named = depth === 0 ? Object.entries(json).filter(([name]) => name !== 'link') : [];
  return [...items.map((item, i) => [`dataset ${i + 1}`, item] as const), ...named].reduce(
    (sum, [name, item]) => sum + gather(objectOf(item), name, depth + 1, found),
    links,
  );
}

/** All datasets of a document: itself, those of a collection, those of a bundle of version 1. */
export function datasetsOf(document: unknown): JsonStatDocument {
  const datasets: NamedDataset[] = [];
  const links = gather(objectOf(document), '', 0, datasets);
  return { datasets, links };
}

/** True when the document is a list of datasets that lie elsewhere. */
export const isCollectionOfLinks = (document: unknown): boolean =>
  objectOf(document).class === 'collection' && datasetsOf(document).datasets.length === 0;
