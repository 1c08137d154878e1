import { attributeFields, isOfElement, type AttributeField } from '@draagkracht/embed/snippet.js';
import { nearest } from '../near.js';
import { elementTexts } from './element.messages.js';
import { finderOf, type Finding } from './finding.js';
import type { Rule } from './looking.js';
import type { Placed } from './ours.js';
import { isInside, placeOf, type SeenPage, type SourcePlace } from './page.js';

const found = finderOf(elementTexts);

/** Attributes every element of HTML may have. */
const everywhere =
  /^(aria-.*|data-.*|on.*|class|id|slot|style|hidden|title|dir|role|tabindex|part|nonce|is|inert|translate|contenteditable|draggable|spellcheck|itemprop|itemscope|itemtype|xml:lang)$/;

const isCode = (page: SeenPage, at: number): boolean => {
  for (let element = page.elements[at]; element; element = element.parent)
    if (/^(code|pre|textarea|script|style|noscript|title)$/.test(element.tag)) return true;
  return false;
};

/** Whether anything is there, and whether what is left looks like what was pasted. */
export const strippedRule: Rule = ({ page, places, scripts }) => {
  const escaped = page.elements.filter(
    ({ ownText }, at) => /<\/?dk-[a-z]|data-dk-widget=|<\/?script[^>]*draagkracht/.test(ownText) && !isCode(page, at),
  );
  if (places.length > 0 || escaped.length > 0) return escaped.map((element) => found('escaped-code', placeOf(element)));
  const table = page.elements.find(({ tag }) => tag === 'table');
  return table && scripts.length > 0
    ? [found('lost-wrapper', placeOf(table))]
    : [found('nothing-of-ours', page.address.href)];
};

function valueFinding(
  { name, kind, choices = [], low, high }: AttributeField,
  value: string,
  where: SourcePlace,
): Finding[] {
  const values = choices.map((choice) => choice.value);
  if (kind === 'choice' && !values.includes(value))
    return [found('attribute-value', where, name, value, values.join(', '))];
  const fits = value.trim() !== '' && Number(value) >= (low ?? -Infinity) && Number(value) <= (high ?? Infinity);
  return kind === 'number' && !fits
    ? [found('attribute-value', where, name, value, `${low ?? ''} – ${high ?? ''}`)]
    : [];
}

function attributeFindings({ element, form, tag, attributes }: Placed): Finding[] {
  const fields = attributeFields[tag]!;
  const names = fields.map(({ name }) => name);
  return [...attributes].flatMap(([name, value]): Finding[] => {
    const field = fields.find((one) => one.name === name);
    if (field) return valueFinding(field, value, placeOf(element));
    const isOther = form === 'element' ? everywhere.test(name) : !isOfElement(name);
    return isOther ? [] : [found('unknown-attribute', placeOf(element), name, tag, nearest(name, names) ?? '')];
  });
}

/** Names of elements and settings. */
export const namesRule: Rule = ({ places }) =>
  places.flatMap((placed) => {
    const { tag, element, attributes } = placed;
    if (!Object.hasOwn(attributeFields, tag))
      return [found('unknown-element', placeOf(element), tag, nearest(tag, Object.keys(attributeFields)) ?? '')];
    const raw = attributes.get('small-number-policy') === 'intern' ? [found('raw-figures', placeOf(element))] : [];
    return [...attributeFindings(placed), ...raw];
  });

const isEmptyParagraph = (page: SeenPage, at: number): boolean => {
  const element = page.elements[at]!;
  if (element.tag !== 'p' || /[^\s\u00a0]/.test(element.ownText)) return false;
  return page.elements.every((other) => !isInside(other, element) || other.tag === 'br');
};

/** What an editor put in between: paragraphs of its own, and a tag that was closed by itself. */
export const editorRule: Rule = ({ page, places }) =>
  places.flatMap(({ element, form, tag }) => {
    if (form === 'link' || form === 'frame') return [];
    const siblings = page.elements.filter(({ parent }) => parent === element.parent);
    const at = siblings.indexOf(element);
    const near = [siblings[at - 1], siblings[at + 1], ...page.elements.filter(({ parent }) => parent === element)];
    const empty = near.filter((one) => one !== undefined && isEmptyParagraph(page, page.elements.indexOf(one)));
    return [
      ...(/\/\s*>$/.test(element.startTag) ? [found('self-closed', placeOf(element), tag)] : []),
      ...(element.parent?.tag === 'p' ? [found('in-paragraph', placeOf(element))] : []),
      ...empty.slice(0, 1).map((one) => found('empty-paragraph', placeOf(one!))),
    ];
  });
