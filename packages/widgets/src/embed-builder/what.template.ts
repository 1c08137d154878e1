import { html, nothing, type TemplateResult } from 'lit';
import { widgetGroupNames, widgetGroups, widgetNames } from '@draagkracht/base/snippet.js';
import type { Language } from '@draagkracht/model';
import { choosable, type BuilderDesk } from './builder-desk.js';
import { deskMessages } from './desk.messages.js';

const tagsOf = (group: string): readonly string[] => choosable.filter((tag) => widgetNames[tag]?.group === group);

/** Everything there is, with what it is for. */
function all(desk: BuilderDesk, language: Language): TemplateResult {
  const say = deskMessages[language].what;
  const choose = (tag: string): void => desk.choose({ tag });
  return html`<details class="all">
    <summary>${say.all}</summary>
    ${widgetGroups.map(
      (group) =>
        html`<p class="group"><strong>${widgetGroupNames[group][language]}</strong></p>
          <ul class="lines">
            ${tagsOf(group).map((tag) => {
              const { title, use } = widgetNames[tag]!;
              const isChosen = tag === desk.choices.tag;
              return html`<li>
                <span><strong>${title[language]}.</strong> ${use[language]}</span>
                <button
                  type="button"
                  class="choose"
                  aria-pressed=${isChosen ? 'true' : 'false'}
                  @click=${() => choose(tag)}
                >
                  ${isChosen ? say.chosen : say.choose}<span class="visually-hidden">: ${title[language]}</span>
                </button>
              </li>`;
            })}
          </ul>`,
    )}
  </details>`;
}

/** The first question: which element. */
export function whatTemplate(desk: BuilderDesk, language: Language): TemplateResult {
  const say = deskMessages[language].what;
  const chosen = widgetNames[desk.choices.tag];
  const choose = (event: Event): void => {
    const tag = (event.target as HTMLSelectElement).value;
    if (tag !== desk.choices.tag) desk.choose({ tag });
  };
  return html`<div class="field">
      <label for="element">${say.label}</label>
      <select id="element" aria-describedby="what-use" @change=${choose} @blur=${choose}>
        ${widgetGroups.map(
          (group) =>
            html`<optgroup label=${widgetGroupNames[group][language]}>
              ${tagsOf(group).map(
                (tag) =>
                  html`<option value=${tag} .selected=${tag === desk.choices.tag}>
                    ${widgetNames[tag]!.title[language]}
                  </option>`,
              )}
            </optgroup>`,
        )}
      </select>
      <p class="hint" id="what-use" aria-live="polite">
        ${chosen?.use[language]} ${chosen?.isInternal ? say.internal : nothing}
      </p>
    </div>
    ${all(desk, language)}`;
}
