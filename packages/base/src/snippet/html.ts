const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** A text that can stand in HTML, between tags and in an attribute, and is read back as it was. The null sign cannot: it goes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('\0', '').replace(/[&<>"'\r]/g, (sign) => signs[sign]!);

/** Names that mean the same in every parser: small letters, digits and hyphens, a letter first. */
const NAME = /^[a-z][a-z0-9-]*$/;

/**
 * A name of a tag or an attribute, as it stands in code.
 * @throws {RangeError} when it could be read as something else.
 */
export function nameOf(name: string): string {
  if (!NAME.test(name)) throw new RangeError(`“${name}” is no name of a tag or an attribute`);
  return name;
}

/** Attributes as they stand in a tag, each with a space before it; a flag (the empty text) has no value. */
export const attributesText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${nameOf(name)}${value === '' ? '' : `="${escapeHtml(value)}"`}`)
    .join('');

/** One element as code; what stands inside goes on lines of its own. */
export function elementText(tag: string, attributes: Readonly<Record<string, string>>, content = ''): string {
  const inside = content.trim();
  const start = `<${nameOf(tag)}${attributesText(attributes)}>`;
  return inside === '' ? `${start}</${tag}>` : `${start}\n${inside}\n</${tag}>`;
}
