import { below, oneOf, type Random } from './random.js';

/** Inputs grow no larger than this: hangs that depend on size show at 64 KB too. */
const LARGEST = 64 * 1024;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes and texts that mean something in one of the formats. */
const telling = [
  '"',
  ';',
  ',',
  '\t',
  '|',
  '\r',
  '\n',
  '\r\n',
  '\0',
  '\u{feff}',
  '.',
  '-',
  '*',
  '%',
  '<',
  '>',
  '&',
  '{',
  '}',
  '[',
  ']',
  ':',
  '""',
  '=',
  '/',
  '\\',
  'null',
  'true',
  '1e999',
  '-0',
  '0x10',
  '__proto__',
  'constructor',
  'NaN',
  '\u{2028}',
  '\u{1f600}',
  '<td colspan=1000 rowspan=65534>',
  '<table>',
  '</table>',
  '<tr>',
  '<!--',
  ']]>',
  '&#x10ffff;',
  '&#0;',
  '<c r="XFD1048576"><v>1</v></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '{"value":',
  '[[[[[[',
  '2024JJ00',
  'GM0344',
  'NL00',
].map(encode);

const numbers = [
  '0',
  '-1',
  '1',
  '999999999999999999999',
  '1e308',
  '1e-400',
  '4294967295',
  '2147483648',
  '65536',
  '0.1',
  '1.234.567,89',
].map(encode);

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(
    Math.min(
      LARGEST,
      parts.reduce((size, { length }) => size + length, 0),
    ),
  );
  let at = 0;
  for (const part of parts) {
    bytes.set(part.subarray(0, bytes.length - at), at);
    at += Math.min(part.length, bytes.length - at);
  }
  return bytes;
};

const replaced = (bytes: Uint8Array, from: number, to: number, by: Uint8Array): Uint8Array =>
  joined(bytes.subarray(0, from), by, bytes.subarray(to));

/** A piece of the bytes: two places in order, short as a rule. */
function piece(random: Random, { length }: Uint8Array): [from: number, to: number] {
  const from = below(random, length + 1);
  const size = random() < 0.8 ? below(random, 16) : below(random, length + 1);
  return [from, Math.min(length, from + size)];
}

type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const flip: Mutation = (bytes, random) => {
  const changed = bytes.slice();
  if (changed.length > 0) changed[below(random, changed.length)]! ^= 1 << below(random, 8);
  return changed;
};

const scramble: Mutation = (bytes, random) => {
  const changed = bytes.slice();
  if (changed.length > 0) changed[below(random, changed.length)] = below(random, 256);
  return changed;
};

const cut: Mutation = (bytes, random) => replaced(bytes, ...piece(random, bytes), new Uint8Array(0));

const cutOff: Mutation = (bytes, random) => bytes.slice(0, below(random, bytes.length + 1));

const repeat: Mutation = (bytes, random) => {
  const [from, to] = piece(random, bytes);
  const times = random() < 0.9 ? 1 + below(random, 4) : 1 + below(random, 2000);
  const copies = Array.from({ length: times }, () => bytes.subarray(from, to));
  return replaced(bytes, from, from, joined(...copies));
};

const move: Mutation = (bytes, random) => {
  const [from, to] = piece(random, bytes);
  const rest = replaced(bytes, from, to, new Uint8Array(0));
  const at = below(random, rest.length + 1);
  return replaced(rest, at, at, bytes.slice(from, to));
};

const splice: Mutation = (bytes, random, other) => {
  const [from, to] = piece(random, other);
  const at = below(random, bytes.length + 1);
  return replaced(bytes, at, Math.min(bytes.length, at + (random() < 0.5 ? to - from : 0)), other.subarray(from, to));
};

const tell: Mutation = (bytes, random) => {
  const [from, to] = piece(random, bytes);
  return replaced(bytes, from, random() < 0.5 ? from : to, oneOf(random, telling));
};

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

/** Makes one number of the input another: sizes, counts and references are numbers. */
const blowUp: Mutation = (bytes, random) => {
  let from = below(random, bytes.length + 1);
  while (from < bytes.length && !isDigit(bytes[from])) from++;
  let to = from;
  while (isDigit(bytes[to])) to++;
  return replaced(bytes, from, to, oneOf(random, numbers));
};

const mutations: readonly Mutation[] = [flip, scramble, cut, cutOff, repeat, move, splice, tell, tell, blowUp, blowUp];

/** An input made from a seed by one to six changes. */
export function mutate(seed: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let bytes = seed;
  for (let left = 1 + below(random, 6); left > 0; left--) bytes = oneOf(random, mutations)(bytes, random, other);
  return bytes;
}
