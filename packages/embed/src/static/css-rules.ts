/** A rule of a style sheet: what it is for, and what it says in the order in which it says so. */
export interface CssRule {
  readonly selectors: readonly string[];
  readonly says: readonly (readonly [property: string, value: string])[];
}

/** A rule, or a condition with rules in it. */
export type CssPart = CssRule | { readonly condition: string; readonly parts: readonly CssPart[] };

const plain = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Texts between commas or semicolons that are not inside brackets. */
function cut(text: string, at: ',' | ';'): string[] {
  const pieces = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === at && depth === 0) pieces.push('');
    else pieces[pieces.length - 1] += sign;
  }
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

const declared = (text: string): CssRule['says'] =>
  cut(text, ';').map((one) => [one.slice(0, one.indexOf(':')).trim(), one.slice(one.indexOf(':') + 1).trim()]);

/** The place of the brace that closes the one before `from`. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

/** Reads one of our own style sheets: rules and conditions, without strings that hold braces. */
export function cssParts(source: string): CssPart[] {
  const text = plain(source);
  const parts: CssPart[] = [];
  let from = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
    const head = text.slice(from, open).trim();
    const close = closing(text, open + 1);
    const inside = text.slice(open + 1, close);
    parts.push(
      head.startsWith('@')
        ? { condition: head, parts: cssParts(inside) }
        : { selectors: cut(head, ','), says: declared(inside) },
    );
    from = close + 1;
  }
  return parts;
}

/** Writes rules down again, as short as they can be. */
export const cssText = (parts: readonly CssPart[]): string =>
  parts
    .map((part) =>
      'condition' in part
        ? `${part.condition}{${cssText(part.parts)}}`
        : `${part.selectors.join(',')}{${part.says.map(([name, value]) => `${name}:${value}`).join(';')}}`,
    )
    .join('\n');
