import type { Story } from '@draagkracht/model';

/** Parts of a story, by the name a page gives them: `<p data-dk="means">`. */
const names = {
  means: 'means',
  'means-not': 'meansNot',
  'what-we-do': 'whatWeDo',
  ask: 'ask',
  'contact-team': 'contactTeam',
  'updated-on': 'updatedOn',
  'about-period': 'aboutPeriod',
} as const;

const textOf = (element: Element): string =>
  (element instanceof HTMLTimeElement && element.dateTime) || (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * The story a page wrote inside an element: `<p data-dk="means">…</p>`, with `means-not`, `what-we-do`, `ask`, `contact-team`,
 * `<time data-dk="updated-on" datetime="2026-03-02">` and `about-period`. Nothing when it does not say what the figure means.
 */
export function storyIn(host: Element): Story | undefined {
  const parts = Object.entries(names).flatMap(([name, part]) => {
    const found = host.querySelector(`:scope [data-dk='${name}']`);
    const text = found ? textOf(found) : '';
    return text ? [[part, text] as const] : [];
  });
  const { means, ...rest }: Partial<Story> = Object.fromEntries(parts);
  return means ? { means, ...rest } : undefined;
}
