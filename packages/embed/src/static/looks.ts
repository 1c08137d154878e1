import { cssParts, type CssRule } from './css-rules.js';

/** What of a style sheet can be written on a shape itself. */
const attributes: ReadonlySet<string> = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'opacity',
  'text-anchor',
  'paint-order',
]);

/** An element as selectors see it: its name and its classes. */
interface Seen {
  readonly name: string;
  readonly classes: readonly string[];
}

/** One step of a selector: `path`, `.point:not(.hollow)`. */
interface Step {
  readonly name: string;
  readonly classes: readonly string[];
  readonly not: readonly string[];
}

/** What one selector gives to what it is for. */
interface Look {
  readonly steps: readonly Step[];
  /** How exact it is: the more exact one wins, and of two the later. */
  readonly weight: number;
  readonly says: CssRule['says'];
}

const simple = /^(?:[a-z]+|\*)?(?:\.[\w-]+|:not\(\.[\w-]+\))*$/;

function stepOf(text: string): Step {
  const not = [...text.matchAll(/:not\(\.([\w-]+)\)/g)].map(([, name]) => name!);
  const bare = text.replace(/:not\([^)]*\)/g, '');
  return {
    name: /^[a-z]+/.exec(bare)?.[0] ?? '',
    classes: [...bare.matchAll(/\.([\w-]+)/g)].map(([, name]) => name!),
    not,
  };
}

function looksOf({ selectors, says }: CssRule): Look[] {
  const shown = says.filter(([name]) => attributes.has(name));
  if (shown.length === 0) return [];
  return selectors.flatMap((selector) => {
    const texts = selector.split(' ');
    if (!texts.every((text) => text !== '' && simple.test(text))) return [];
    const steps = texts.map(stepOf);
    const weight = steps.reduce(
      (sum, { name, classes, not }) => sum + (name ? 1 : 0) + 10 * (classes.length + not.length),
      0,
    );
    return [{ steps, weight, says: shown }];
  });
}

const fits = ({ name, classes, not }: Step, seen: Seen): boolean =>
  (name === '' || name === seen.name) &&
  classes.every((one) => seen.classes.includes(one)) &&
  !not.some((one) => seen.classes.includes(one));

/** Whether a selector is for the last of a row of elements, each inside the one before. */
function isFor(steps: readonly Step[], row: readonly Seen[]): boolean {
  const last = steps.at(-1);
  if (!last || !row.at(-1) || !fits(last, row.at(-1)!)) return false;
  let at = row.length - 2;
  for (let step = steps.length - 2; step >= 0; step--) {
    while (at >= 0 && !fits(steps[step]!, row[at]!)) at--;
    if (at-- < 0) return false;
  }
  return true;
}

/** The colours a picture gets where no style sheet is: per property of ours a colour. */
export type Colours = (name: string, property: string) => string;

const resolved = (value: string, property: string, colours: Colours): string =>
  value.replace(/var\((--[\w-]+)(?:,\s*[^()]+)?\)/g, (_, name: string) => colours(name, property));

const tag = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>/g;
const empty: ReadonlySet<string> = new Set(['br', 'img', 'hr', 'input', 'link', 'meta']);

/**
 * Writes what style sheets say of the shapes in a drawing on the shapes themselves, so that it also looks right where no style sheet comes
 * along. What the style sheets ask of anything else is left to them.
 * @param markup well-formed, every text and attribute escaped
 * @param sheets as they stand in the element
 */
export function dressed(markup: string, sheets: string, colours: Colours): string {
  const looks = cssParts(sheets)
    .flatMap((part) => ('condition' in part ? [] : looksOf(part)))
    .sort((a, b) => a.weight - b.weight);
  const row: Seen[] = [];
  return markup.replace(tag, (whole, end: string, name: string, given: string, own: string) => {
    if (end) {
      row.pop();
      return whole;
    }
    row.push({ name, classes: (/\sclass="([^"]*)"/.exec(given)?.[1] ?? '').split(/\s+/) });
    const inDrawing = row.some((one) => one.name === 'svg') && name !== 'svg';
    const told = new Map(inDrawing ? looks.filter(({ steps }) => isFor(steps, row)).flatMap(({ says }) => says) : []);
    if (own || empty.has(name)) row.pop();
    const written = [...told].map(([property, value]) => ` ${property}="${resolved(value, property, colours)}"`);
    return `<${name}${given}${written.join('')}${own}>`;
  });
}
