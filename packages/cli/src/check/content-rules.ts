import { widgetNames } from '@draagkracht/embed/snippet.js';
import { elementTexts } from './element.messages.js';
import { troubleOf } from './fetching.js';
import { finderOf, type Finding } from './finding.js';
import type { Looking, Rule } from './looking.js';
import type { Placed } from './ours.js';
import { addressOf, isInside, placeOf, policiesIn, type SeenPage } from './page.js';
import { allows, directiveFor, mayBeFramed } from './policy.js';

const found = finderOf(elementTexts);

/** What stands in a place without any script. */
function insideOf({ element }: Placed, page: SeenPage): { hasTable: boolean; text: string; names: string[] } {
  const inside = page.elements.filter((one) => isInside(one, element));
  const all = element.tag === 'table' ? [element, ...inside] : inside;
  const has = (tag: string): boolean => all.some((one) => one.tag === tag);
  const table = all.find(({ tag }) => tag === 'table');
  const loose = inside.filter((one) => !table || (one !== table && !isInside(one, table)));
  return {
    hasTable: table !== undefined,
    text: [element, ...loose]
      .map(({ ownText }) => ownText)
      .join(' ')
      .trim(),
    names: [...(has('caption') ? [] : ['caption']), ...(has('th') ? [] : ['th'])],
  };
}

/** What a reader without script, a search engine and a printer get. */
export const contentRule: Rule = ({ page, places }) =>
  places.flatMap((placed) => {
    const { form, tag, element } = placed;
    if (form === 'frame' || form === 'link' || widgetNames[tag]?.group !== 'figures') return [];
    const { hasTable, text, names } = insideOf(placed, page);
    const where = placeOf(element);
    if (!hasTable) return text === '' ? [found('no-content', where)] : [];
    return [
      ...(text === '' ? [found('no-sentence', where)] : []),
      ...(names.length > 0 ? [found('table-names', where, names.join(', '))] : []),
    ];
  });

/** The site a file is looked up from: a frame and a link know only their own page. */
const baseOf = ({ element, form }: Placed, { base }: SeenPage): URL =>
  form === 'frame' || form === 'link'
    ? (addressOf(element.attributes.get(form === 'frame' ? 'src' : 'href'), base) ?? base)
    : base;

async function oneFile(placed: Placed, text: string, { page, get }: Looking): Promise<Finding[]> {
  const address = addressOf(text, baseOf(placed, page));
  if (!address) return [];
  const asking = placed.form === 'frame' ? baseOf(placed, page).origin : page.address.origin;
  const blocking = page.policies.find(
    (policy) => placed.form !== 'frame' && !policy.isReport && !allows(policy, 'connect', address, page.address),
  );
  if (blocking) return [found('csp-connect', address.href, directiveFor(blocking, 'connect')!.name)];
  const got = await get(address, asking);
  const trouble = troubleOf(got);
  if (trouble) return [found('data-fault', address.href, trouble)];
  const released = got.answer!.headers.get('access-control-allow-origin');
  return address.origin !== asking && released !== '*' && released !== asking ? [found('data-cors', address.href)] : [];
}

/** The files the elements read: they are there, and the page may ask for them. */
export async function dataRule(looking: Looking): Promise<readonly Finding[]> {
  const asked = looking.places.flatMap((placed) =>
    ['src', 'geo'].flatMap((name) => {
      const text = placed.attributes.get(name);
      return text ? [oneFile(placed, text, looking)] : [];
    }),
  );
  return (await Promise.all(asked)).flat();
}

async function oneFrame({ element }: Placed, { page, get }: Looking): Promise<Finding[]> {
  const where = placeOf(element);
  const address = addressOf(element.attributes.get('src'), page.base);
  const untitled = element.attributes.get('title')?.trim() ? [] : [found('frame-title', where)];
  if (!address) return untitled;
  const blocking = page.policies.find((policy) => !policy.isReport && !allows(policy, 'frame', address, page.address));
  if (blocking) return [...untitled, found('csp-frame', where, directiveFor(blocking, 'frame')!.name)];
  const got = await get(address);
  const trouble = troubleOf(got);
  if (trouble) return [...untitled, found('frame-fault', address.href, trouble)];
  const { headers, address: framed } = got.answer!;
  const may = mayBeFramed(framed, page.address, policiesIn(got.answer!), headers.get('x-frame-options'));
  return [...untitled, ...(may ? [] : [found('frame-refused', framed.href)])];
}

/** Frames: named, allowed by both sides, there, and as high as what is in them. */
export async function frameRule(looking: Looking): Promise<readonly Finding[]> {
  const frames = looking.places.filter(({ form }) => form === 'frame');
  const [first] = frames;
  if (!first) return [];
  const each = await Promise.all(frames.map((frame) => oneFrame(frame, looking)));
  const grows = looking.frameScripts.length > 0;
  return [...each.flat(), ...(grows ? [] : [found('frame-height', placeOf(first.element))])];
}
