import { addressOf, isInside, placeOf } from './page.js';
import { troubleOf } from './fetching.js';
import { finderOf, type Finding } from './finding.js';
import type { Looking, Rule } from './looking.js';
import { pageTexts } from './page.messages.js';
import { allows, directiveFor } from './policy.js';

const found = finderOf(pageTexts);

/** The language of the page. */
export const languageRule: Rule = ({ page: { elements } }) => {
  const html = elements.find(({ tag }) => tag === 'html');
  return html?.attributes.get('lang')?.trim() ? [] : [found('no-language', '<html>')];
};

/** Levels of headings of elements, which follow the last heading above them. */
export const headingRule: Rule = ({ page: { elements }, places }) => {
  const headings = elements.filter(
    (element) => /^h[1-6]$/.test(element.tag) && !places.some((placed) => isInside(element, placed.element)),
  );
  return places.flatMap(({ element, form, attributes }) => {
    if (form === 'frame' || form === 'link') return [];
    const at = elements.indexOf(element);
    const above = headings.findLast((heading) => elements.indexOf(heading) < at);
    const level = Number(attributes.get('heading-level') ?? 3);
    const before = Number(above?.tag[1] ?? 0);
    return above && level > before + 1 ? [found('heading-jump', placeOf(element), String(level), String(before))] : [];
  });
};

/** The optional style sheet: it is there, it comes, and it is allowed. */
export async function stylesheetRule({ page, places, get }: Looking): Promise<readonly Finding[]> {
  if (!places.some(({ form }) => form !== 'frame' && form !== 'link')) return [];
  const links = page.elements.filter(
    ({ tag, attributes }) => tag === 'link' && /(^|\/)draagkracht\.css(\?|$)/.test(attributes.get('href') ?? ''),
  );
  if (links.length === 0) return [found('no-stylesheet', '<head>')];
  const all = links.map(async (link): Promise<Finding[]> => {
    const address = addressOf(link.attributes.get('href'), page.base);
    if (!address) return [];
    const says = { nonce: link.attributes.get('nonce') };
    const blocking = page.policies.find(
      (policy) => !policy.isReport && !allows(policy, 'style', address, page.address, says),
    );
    if (blocking) return [found('csp-style', placeOf(link), directiveFor(blocking, 'style')!.name)];
    const trouble = troubleOf(await get(address));
    return trouble ? [found('stylesheet-fault', address.href, trouble)] : [];
  });
  return (await Promise.all(all)).flat();
}
