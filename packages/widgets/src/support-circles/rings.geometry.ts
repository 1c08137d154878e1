import type { Circle } from '@draagkracht/model';

/** What stands somewhere in the drawing: its middle and its half sizes, so that two can be kept apart. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A person to place. */
export interface ToPlace {
  readonly key: string;
  readonly circle: Circle;
  readonly label: string;
}

/** A person on a ring: where the mark stands, and the lines of text below it. Without lines only the number is drawn. */
export interface PlacedPerson {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly box: Box;
}

/** A ring: how far it lies from the middle, and where its name stands. */
export interface PlacedRing {
  readonly circle: Circle;
  readonly radius: number;
  readonly name: { readonly y: number; readonly box: Box };
}

/** The whole drawing, with the resident at 0,0. */
export interface PlacedCircles {
  readonly rings: readonly PlacedRing[];
  readonly people: readonly PlacedPerson[];
  /** The drawing reaches from -reach to +reach both ways. */
  readonly reach: number;
  /** Whether there was room for words; else numbers alone. */
  readonly hasWords: boolean;
}

/** Radius of a mark, and of the resident in the middle. */
export const markRadius = 13;
export const selfRadius = 20;
/** Height of a line of text below a mark, and of the name of a ring; letters of 13 are set in it. */
export const lineHeight = 15;
const charWidth = 7.4;
const apart = 2;
/** From one ring to the next at least: with words and without. */
const leastStep = { words: 34, numbers: 28 };

/** A role in at most two lines of about 14 letters; what is longer ends in an ellipsis. */
export function labelLines(label: string, most = 14): readonly string[] {
  const short = (text: string): string => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);
  const words = label.trim().split(/\s+/);
  let first = words.shift() ?? '';
  while (words.length > 0 && first.length + 1 + words[0]!.length <= most) first += ` ${words.shift()!}`;
  const rest = words.join(' ');
  return [short(first), ...(rest === '' ? [] : [short(rest)])].filter((line) => line !== '');
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right + apart && b.left < a.right + apart && a.top < b.bottom + apart && b.top < a.bottom + apart;

function boxOf(x: number, y: number, lines: readonly string[]): Box {
  const half = Math.max(markRadius, (Math.max(0, ...lines.map((line) => line.length)) * charWidth) / 2);
  return {
    left: x - half,
    right: x + half,
    top: y - markRadius,
    bottom: y + markRadius + (lines.length > 0 ? 2 + lines.length * lineHeight : 0),
  };
}

const nameBox = (y: number, name: string): Box => {
  const half = (name.length * charWidth) / 2;
  return { left: -half, right: half, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
};

type Own = Pick<PlacedPerson, 'key' | 'lines'>;

/** Where everybody of one ring would stand, as angles from the top; nothing when something stands in the way. */
function around(
  own: readonly Own[],
  radius: number,
  angles: readonly number[],
  taken: readonly Box[],
): PlacedPerson[] | undefined {
  const placed: PlacedPerson[] = [];
  for (const [at, one] of own.entries()) {
    const angle = angles[at]!;
    const [x, y] = [Math.round(radius * Math.sin(angle)), Math.round(-radius * Math.cos(angle))];
    const box = boxOf(x, y, one.lines);
    if (taken.some((other) => overlaps(box, other)) || placed.some((other) => overlaps(box, other.box)))
      return undefined;
    placed.push({ ...one, x, y, box });
  }
  return placed;
}

const full = 2 * Math.PI;

/** Where the first of each ring is tried, in degrees from the top: rings with one person each do not all hang to one side. */
const begin: Readonly<Record<Circle, number>> = { 1: 90, 2: 235, 3: 140, 4: 290, 5: 190 };

/** Ways to spread people over a ring: evenly all around, or evenly over what the name at the top leaves free. */
function spreads(
  count: number,
  radius: number,
  { name: { box }, circle }: Pick<PlacedRing, 'name' | 'circle'>,
): readonly (readonly number[])[] {
  const evenly = (from: number, over: number): readonly number[] =>
    Array.from({ length: count }, (_, at) => from + (at / count) * over);
  const all = Array.from({ length: 12 }, (_, turn) =>
    evenly((begin[circle] / 360) * full + (turn / 12) * (full / Math.max(1, count)), full),
  );
  const gap = Math.asin(Math.min(1, (box.right + markRadius + 2 * apart) / radius));
  const below = [0, 0.5, 1].map((shift) => {
    const step = (full - 2 * gap) / Math.max(1, count - 1 + shift);
    return Array.from({ length: count }, (_, at) => gap + (at + shift / 2) * step);
  });
  return [...all, ...below];
}

/** The smallest ring of at least this radius on which everybody of it has room, with its name at the top. */
function ringFor(circle: Circle, own: readonly Own[], from: number, label: string, taken: readonly Box[]) {
  for (let radius = from; ; radius += 4) {
    const name = { y: -radius, box: nameBox(-radius, label) };
    if (taken.some((other) => overlaps(name.box, other))) continue;
    for (const angles of spreads(own.length, radius, { name, circle })) {
      const people = around(own, radius, angles, [...taken, name.box]);
      if (people) return { radius, name, people };
    }
  }
}

/** Everybody on the rings from the inside out; each ring as narrow as it can be. */
function placeAll(
  people: readonly ToPlace[],
  names: Readonly<Record<Circle, string>>,
  hasWords: boolean,
): PlacedCircles {
  const taken: Box[] = [{ left: -selfRadius, right: selfRadius, top: -selfRadius, bottom: selfRadius }];
  const rings: PlacedRing[] = [];
  const placed: PlacedPerson[] = [];
  const step = hasWords ? leastStep.words : leastStep.numbers;
  let from = selfRadius + step;
  for (const circle of ['1', '2', '3', '4', '5'] as const) {
    const own = people
      .filter((one) => one.circle === circle)
      .map(({ key, label }) => ({ key, lines: hasWords ? labelLines(label) : [] }));
    const ring = ringFor(circle, own, from, names[circle], taken);
    rings.push({ circle, radius: ring.radius, name: ring.name });
    placed.push(...ring.people);
    taken.push(ring.name.box, ...ring.people.map(({ box }) => box));
    from = ring.radius + step;
  }
  const outer = Math.max(
    ...placed.flatMap(({ box }) => [-box.left, box.right, -box.top, box.bottom]),
    from - step + lineHeight,
  );
  return { rings, people: placed, reach: Math.ceil(outer + 6), hasWords };
}

/**
 * Places the resident in the middle and everybody else on five rings, so that no text or mark covers another. Where the words would become
 * too small to read in `width` pixels, numbers stand alone: the list beside the drawing has the words.
 * @param people in the order of their numbers.
 * @param names short names of the rings.
 * @param width pixels there are for the drawing.
 */
export function placeCircles(
  people: readonly ToPlace[],
  names: Readonly<Record<Circle, string>>,
  width: number,
): PlacedCircles {
  const inWords = placeAll(people, names, true);
  return inWords.reach * 2 * 0.92 <= width ? inWords : placeAll(people, names, false);
}
