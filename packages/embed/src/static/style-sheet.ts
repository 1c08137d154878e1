import { staticStyles } from '@draagkracht/charts/static.js';
import { cssParts, cssText, type CssPart, type CssRule } from './css-rules.js';
import {
  areasRules,
  givenBackRules,
  ownRules,
  paperRules,
  reserveRules,
  tableElements,
  tableRules,
} from './reserve.names.js';
import { roomRules } from './room-rules.js';

/** Our blocks on a page, one for each element that can be made beforehand; everything in them bears our name. */
const blocks = {
  chart: '.dk-static',
  card: '.dk-static-card',
  areas: '.dk-static-areas',
} as const;

/** Charts of another kind: what a chart has, and what they have of their own. */
const kinds = {
  funnel: '.dk-static.dk-funnel',
} as const;

const BLOCK = `:is(${Object.values(blocks).join(',')})`;

/** Tables that stand in an element, or in a place that becomes one. */
const tables = [
  `${BLOCK} table`,
  ...tableElements.flatMap((tag) => [`${tag} table`, `.${tag} table`, `table.${tag}`]),
  '[data-dk-widget] table',
  '.dk-table',
].join(', ');

/** Elements and places as long as no script has come. */
const waiting = [
  ...tableElements.flatMap((tag) => [`${tag}:not(:defined)`, `:not(table).${tag}`]),
  '[data-dk-widget]',
].join(', ');

/** What a block does not have: content of the page, controls, an element within. */
const isOfElement = (selector: string): boolean => !/:host\(|::slotted|^slot|^button|::part/.test(selector);

/** A selector of an element's own sheet, for its block on a page. The chart's own figure is its block. */
const onPage = (selector: string, block: string): string => {
  if (selector === 'figure' && block === blocks.chart) return block;
  const named = selector.replace(/\.(?=[a-z])/g, '.dk-');
  return named.startsWith(':host') ? named.replace(':host', block) : `${block} ${named}`;
};

const moved =
  (block: string) =>
  (part: CssPart): CssPart[] => {
    if ('condition' in part) return [{ ...part, parts: part.parts.flatMap(moved(block)) }];
    const selectors = part.selectors.filter(isOfElement).map((selector) => onPage(selector, block));
    return selectors.length > 0 ? [{ selectors, says: part.says }] : [];
  };

const isToken = ([name]: readonly [string, string]): boolean => name.startsWith('--');

/** The colours also hold for tables that stand alone; how a block of ours is laid out does not. */
function withTables(part: CssPart): CssPart[] {
  if ('condition' in part) return [{ ...part, parts: part.parts.flatMap(withTables) }];
  if (!part.selectors.includes(BLOCK)) return [part];
  const tokens: CssRule = { selectors: [BLOCK, tables], says: part.says.filter(isToken) };
  const rest: CssRule = { selectors: part.selectors, says: part.says.filter((one) => !isToken(one)) };
  return [tokens, rest].filter(({ says }) => says.length > 0);
}

/** Our own colours follow the colour scheme of the page, where the browser can tell. */
function schemes(host: readonly CssPart[], dark: string): CssPart {
  const light = new Map(host.flatMap((part) => ('says' in part ? part.says : [])));
  const says = cssParts(`a{${dark}}`)
    .flatMap((part) => ('says' in part ? part.says : []))
    .filter((one) => isToken(one) && light.has(one[0]))
    .map(([name, value]) => [name, `light-dark(${light.get(name)},${value})`] as const);
  return { condition: '@supports (color: light-dark(#000,#fff))', parts: [{ selectors: [BLOCK, tables], says }] };
}

/**
 * The one optional style sheet for pages: how table, sentence and drawing look without script, and the room that is kept until it comes. Made
 * from the style sheets of the elements, so that both look alike.
 */
export function styleSheet(): string {
  const host = cssParts(staticStyles.host).flatMap(moved(BLOCK)).flatMap(withTables);
  return `${cssText([
    ...host,
    schemes(host, staticStyles.dark),
    ...Object.entries({ ...blocks, ...kinds }).flatMap(([name, block]) =>
      cssParts(staticStyles[name as keyof typeof blocks | keyof typeof kinds]).flatMap(moved(block)),
    ),
    ...cssParts(ownRules(waiting, BLOCK) + areasRules + tableRules(tables, BLOCK) + paperRules(tables, BLOCK)),
    ...cssParts(reserveRules + roomRules(BLOCK) + givenBackRules),
  ])}\n`;
}
