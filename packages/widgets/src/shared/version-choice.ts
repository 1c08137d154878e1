import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { KeptVersion } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { toolTypes } from '../data-manager/tools.names.js';
import type { ToolOwner } from './tool-desk.js';
import { versionChoiceMessages } from './version-choice.messages.js';
import { versionWords } from './version-choice.words.js';

/** Lets somebody choose where they and a colleague changed the same: one line each, with both values beside one another. */
export class VersionChoice {
  readonly #owner: ToolOwner<unknown>;
  readonly #types: readonly string[];

  /** @param type the type of the records of the tool; of what it only reads along, the tool that makes it lets choose */
  constructor(owner: ToolOwner<unknown>, type: string) {
    this.#owner = owner;
    this.#types = toolTypes.find(({ types }) => types.includes(type))?.types ?? [type];
  }

  /** What there is to choose. */
  template(): TemplateResult | typeof nothing {
    const { stored, language, level } = this.#owner;
    const versions = stored.versions.filter(({ of }) => this.#types.includes(of.type));
    if (versions.length === 0) return nothing;
    const say = versionChoiceMessages[language()];
    return html`<section class="versions message stack no-print" tabindex="-1">
      ${heading(level(), say.title)}
      <p>${say.help}</p>
      ${repeat(
        versions,
        ({ version }) => version.id,
        (one) => this.#one(one),
      )}
    </section>`;
  }

  #one(one: KeptVersion): TemplateResult {
    const { language, readonly } = this.#owner;
    const say = versionChoiceMessages[language()];
    const { name, by, differences, hasMore } = versionWords(one, language());
    const id = `version-${one.version.id}`;
    return html`<div>
      <p id=${id}><strong>${name}</strong><br />${by}</p>
      <ul>
        ${differences.map(({ label, said }) => html`<li><strong>${label}</strong> ${said}</li>`)}
        ${hasMore ? html`<li>${say.more}</li>` : nothing}
      </ul>
      ${
        readonly()
          ? nothing
          : html`<div class="actions">
              <button type="button" class="drop-version" aria-describedby=${id} @click=${() => void this.#drop(one)}>
                ${say.drop}
              </button>
              <button type="button" class="take-version" aria-describedby=${id} @click=${() => void this.#take(one)}>
                ${say.take}
              </button>
            </div>`
      }
    </div>`;
  }

  async #drop({ version }: KeptVersion): Promise<void> {
    if (await this.#owner.stored.remove(version.id)) this.#owner.focus('.versions, #act');
  }

  /** The other version takes the place of the record; only when that is kept the version beside it goes. */
  async #take(one: KeptVersion): Promise<void> {
    const { stored, now, who } = this.#owner;
    const { data, visibility } = one.version;
    const saved = await stored.save({ ...one.of, data, visibility, updatedAt: now(), authorRole: who() });
    if (saved) await this.#drop(one);
  }
}
