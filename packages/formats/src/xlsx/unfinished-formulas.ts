import { lenientUtf8, windows1252 } from '../platform.js';
import type { ZipFile } from './stored-zip.js';

/** `row,column` from 0 of a reference such as `B7`. */
function placeOf(reference: string): string | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return `${Number(digits) - 1},${column - 1}`;
}

/** What tells a formula without a result: where a cell begins, has a formula, has a value, ends. */
const tokens = /<c [^<>]*>|<f[\s/>]|<v[\s>]|<\/c>/g;

/** Cells of one sheet that hold a formula and no result, as `row,column` from 0. */
export function unfinishedCells(xml: string): Set<string> {
  const found = new Set<string>();
  let cell = '';
  let formula = false;
  let value = false;
  for (const [token] of xml.matchAll(tokens)) {
    if (token.startsWith('<f')) formula = true;
    else if (token.startsWith('<v')) value = true;
    else if (token === '</c>') {
      const place = formula && !value ? placeOf(/\sr="([A-Z0-9]+)"/.exec(cell)?.[1] ?? '') : undefined;
      if (place !== undefined) found.add(place);
    } else {
      cell = token;
      formula = value = false;
    }
  }
  return found;
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** Cells as `row,column` from 0, per relation of the workbook. */
export type UnfinishedCells = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Cells whose formula was never worked out, per relation of the workbook (`rId1`). Programs that write workbooks leave results
 * out; the library then takes such a cell for blank, which would mean that a figure cannot be.
 */
export function unfinishedFormulas(parts: readonly ZipFile[]): UnfinishedCells {
  const found = new Map<string, ReadonlySet<string>>();
  const relations = parts.find(({ name }) => /workbook\.xml\.rels$/i.test(name));
  if (!relations) return found;
  for (const [tag] of lenientUtf8(relations.bytes).matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)) {
    const target = attribute(tag, 'Target')?.replace(/^\/?(xl\/)?/, '');
    const sheet = parts.find(({ name }) => name.toLowerCase() === `xl/${target?.toLowerCase()}`);
    const id = attribute(tag, 'Id');
    if (!sheet || id === undefined || !/worksheets\//i.test(sheet.name)) continue;
    const xml = windows1252(sheet.bytes);
    if (xml.includes('<f')) found.set(id, unfinishedCells(xml));
  }
  return found;
}
