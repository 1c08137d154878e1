import { html, nothing, type TemplateResult } from 'lit';
import { circles, laws, lifeDomains, nameOf, textIn, type Language, type Named } from '@draagkracht/model';
import type { CatalogueEntry, CatalogueQuestion, Evidence } from '@draagkracht/model/catalogue.js';
import { goalsMessages } from './goals.messages.js';

/** A box to tick with its name and what stands below it. */
export const tick = (
  label: unknown,
  ticked: boolean,
  toggle: (ticked: boolean) => void,
  below: unknown = nothing,
): TemplateResult =>
  html`<label class="answer"
      ><input
        type="checkbox"
        .checked=${ticked}
        @change=${(event: Event) => toggle((event.currentTarget as HTMLInputElement).checked)}
      /><span>${label}</span></label
    >${below}`;

const picked = (
  label: string,
  names: readonly Named<string>[],
  chosen: string,
  choose: (value: string) => void,
  language: Language,
): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span
    ><select @input=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}>
      <option value="" .selected=${chosen === ''}>${goalsMessages.in(language).any}</option>
      ${names.map(({ value, label: name }) => html`<option value=${value} .selected=${value === chosen}>${name[language]}</option>`)}
    </select></label
  >`;

/** A line to search by. */
export const searchLine = (label: string, text: string, search: (text: string) => void): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span
    ><input
      type="search"
      autocomplete="off"
      .value=${text}
      @input=${(event: Event) => search((event.currentTarget as HTMLInputElement).value)}
  /></label>`;

/** What narrows the catalogue. */
export function questionTemplate(
  asked: CatalogueQuestion,
  ask: (change: CatalogueQuestion) => void,
  language: Language,
): TemplateResult {
  const say = goalsMessages.in(language);
  return html`<div class="asked">
    ${searchLine(say.search, asked.text ?? '', (text) => ask({ text }))}
    ${picked(say.circle, circles, asked.circle ?? '', (circle) => ask({ circle } as CatalogueQuestion), language)}
    ${picked(say.lifeDomain, lifeDomains, asked.lifeDomain ?? '', (lifeDomain) => ask({ lifeDomain } as CatalogueQuestion), language)}
    ${picked(say.law, laws, asked.law ?? '', (law) => ask({ law } as CatalogueQuestion), language)}
  </div>`;
}

/** In a few words what kind of figure an entry is. */
export function entryFacts(entry: CatalogueEntry, language: Language): string {
  const say = goalsMessages.in(language);
  const circle = entry.circle ? nameOf(circles, entry.circle)[language] : '';
  const facts = [
    entry.unit[language],
    say.directions[entry.direction],
    say.kinds[entry.kind],
    say.levels[entry.level],
    circle,
  ];
  return facts.filter(Boolean).join(' · ');
}

/** What is counted, where it comes from, and what to read it with. */
export function entryDetails(entry: CatalogueEntry, language: Language): TemplateResult {
  const say = goalsMessages.in(language);
  const warnings = [...(entry.kindNote ? [entry.kindNote] : []), ...entry.readWith];
  return html`<details>
    <summary><span class="visually-hidden">${entry.label[language]}: </span>${say.definition}</summary>
    <dl>
      <dt>${say.counted}</dt>
      <dd>
        ${entry.definition[language]}
        <span class="quiet">${entry.numerator[language]} / ${entry.denominator[language]}</span>
      </dd>
      <dt>${say.source}</dt>
      <dd>
        ${entry.sources.map(
          ({ name, tableIds }) =>
            html`<div>
              ${name}${tableIds.length > 0 ? html`, ${say.tables(tableIds.slice(-3).join(', '))}` : nothing}
            </div>`,
        )}
        <div class="quiet">${say.rhythms[entry.rhythm]}, ${say.marks[entry.mark]}</div>
      </dd>
      <dt>${say.readWith}</dt>
      <dd>
        <ul>
          ${entry.inContext ? html`<li>${say.inContext}</li>` : nothing}
          ${warnings.map((text) => html`<li>${text[language]}</li>`)}
        </ul>
      </dd>
    </dl>
  </details>`;
}

/** Why a column is taken for something, sentence by sentence. */
export const evidenceTemplate = (evidence: readonly Evidence[], language: Language): TemplateResult =>
  html`<ul class="evidence quiet">
    ${evidence.map(({ says, kind }) => html`<li class=${kind}>${textIn(says, language)}</li>`)}
  </ul>`;

/** The buttons below a list: take what is ticked, or stop. */
export function takeActions(
  count: number,
  label: string,
  take: () => void,
  close: () => void,
  language: Language,
): TemplateResult {
  const say = goalsMessages.in(language);
  return html`<div class="actions no-print taking">
    <button type="button" class="primary take" ?disabled=${count === 0} @click=${take}>
      ${count === 0 ? say.takeNone : label}
    </button>
    <button type="button" class="cancel" @click=${close}>${say.cancel}</button>
  </div>`;
}
