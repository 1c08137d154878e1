/** An element of an XML document, with its name without prefix. Attributes are kept as they are written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
  /** 1-based line it begins on. */
  readonly line: number;
}

/** XML that is not well-formed. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Only the five entities of XML and numbers; what a document defines itself is left as it is written, so nothing can grow. */
const decoded = (text: string): string =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (all, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? all;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

const plain = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(found.map(([, name, double, single]) => [name!, decoded(double ?? single ?? '')]));
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>|[^<]+|</g;

/**
 * The root of an XML document. Namespaces are not told apart: a prefix is taken off. Knows no document types, so nothing is fetched or expanded.
 * @throws {XmlFault} when tags do not fit, or nothing is there.
 */
export function xmlTree(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '', line: 1 };
  const open = [top];
  let line = 1;
  for (const [all, data, closing, tag, rest = '', empty] of text.matchAll(token)) {
    const parent = open.at(-1)!;
    if (all === '<') throw new XmlFault(`a sign < in line ${line} that begins no tag`);
    if (data !== undefined) parent.text += data;
    else if (tag === undefined) parent.text += all.startsWith('<') ? '' : decoded(all);
    else if (closing) {
      if (open.length === 1 || parent.name !== plain(tag)) throw new XmlFault(`</${tag}> in line ${line}`);
      open.pop();
    } else {
      const made = { name: plain(tag), attributes: attributesOf(rest), children: [], text: '', line };
      parent.children.push(made);
      if (!empty) open.push(made);
    }
    line += all.match(/\n/g)?.length ?? 0;
  }
  const [root] = top.children;
  if (open.length > 1 || !root) throw new XmlFault('the document ends too early');
  return root;
}

/** The first element down a path of names, from another one. */
export const elementAt = (from: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => at?.children.find((child) => child.name === name), from);

/** The text at a path; empty when it is not there. */
export const textAt = (from: XmlElement | undefined, ...path: readonly string[]): string =>
  elementAt(from, ...path)?.text.trim() ?? '';

/** All elements of a name, at any depth, in order. */
export const allNamed = (from: XmlElement, name: string): XmlElement[] =>
  from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);
