import type { Story } from '@draagkracht/model';
import { storyNames } from './story.names.js';

/** What an element says; a break of its lines stays one. */
function textOf(element: Element): string {
  if (element instanceof HTMLTimeElement && element.dateTime) return element.dateTime;
  const copy = element.cloneNode(true) as Element;
  for (const stop of copy.querySelectorAll('br')) stop.replaceWith('\0');
  return copy.textContent
    .replace(/\s+/g, ' ')
    .replace(/ ?\0 ?/g, '\n')
    .trim();
}

/**
 * The story a page wrote inside an element: `<p data-dk="means">…</p>`, with `means-not`, `what-we-do`, `ask`, `contact-team`,
 * `<time data-dk="updated-on" datetime="2026-03-02">` and `about-period`. Nothing when it does not say what the figure means.
 */
export function storyIn(host: Element): Story | undefined {
  const parts = Object.entries(storyNames).flatMap(([part, name]) => {
    const found = host.querySelector(`:scope [data-dk='${name}']`);
    const text = found ? textOf(found) : '';
    return text ? [[part, text] as const] : [];
  });
  const { means, ...rest }: Partial<Story> = Object.fromEntries(parts);
  return means ? { means, ...rest } : undefined;
}
