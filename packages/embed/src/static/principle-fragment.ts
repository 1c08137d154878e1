import { textIn, type Language } from '@draagkracht/model';
import { escapeHtml } from '@draagkracht/base/snippet.js';
import { principles, type Principle } from '@draagkracht/widgets/static.js';

/** What is to be made: one principle by its number, or the four. */
export interface PrincipleRequest {
  readonly language: Language;
  readonly number?: Principle['number'];
  /** Level of the headings, 2–5; default 3. */
  readonly level?: number;
}

const textOf = ({ core, behaviour }: Principle, level: number, language: Language): string =>
  `<h${level}>${escapeHtml(textIn(core, language))}</h${level}>\n<p>${escapeHtml(textIn(behaviour, language))}</p>`;

/** The principles as text that is whole without script; the element that may take its place lets people agree on something. */
export function principleFragment({ language, number, level = 3 }: PrincipleRequest): string {
  const shown = principles.filter((one) => number === undefined || one.number === number);
  const inside = shown.map((one) => textOf(one, level, language)).join('\n');
  const tag = number === undefined ? 'dk-principle-deck' : 'dk-principle-card';
  const own = number === undefined ? '' : ` principle="${number}"`;
  return `<${tag} lang="${language}" heading-level="${level}"${own}>\n${inside}\n</${tag}>\n`;
}
