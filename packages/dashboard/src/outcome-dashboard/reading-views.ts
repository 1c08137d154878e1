import { html, nothing, type TemplateResult } from 'lit';
import { Late } from '@draagkracht/base';
import { lostDecimalProblems, type LostDecimal, type ReadTable } from '@draagkracht/formats';
import { isRemembered, type MetLayout, type Preview, type Rereading } from './desk.js';
import { layoutMessages } from './layout.messages.js';
import { choicesInWords, recognisedWords } from './layout.view.js';
import type { LayoutViews } from './layout-views.js';
import { lostTemplate } from './lost.template.js';
import { findLost } from './lost.view.js';
import type { Stage } from './start.template.js';

/** What was looked for in one table, and what a person said of it. */
interface Doubts {
  readonly table: ReadTable;
  readonly found: readonly LostDecimal[];
  readonly right: Set<LostDecimal>;
}

/** What these views need of the dashboard they are part of. */
export interface ReadingOwner {
  readonly update: () => void;
  /** Lets the page draw before work goes on. */
  readonly pause: () => Promise<unknown>;
}

/**
 * What is shown of the reading of a file beside its facts: what it was recognised as and why, the choices that were remembered, the
 * panel to say how it is to be read, and figures that are doubted.
 */
export class ReadingViews {
  readonly #owner: ReadingOwner;
  readonly #layouts: Late<LayoutViews>;
  readonly #doubts = new WeakMap<ReadTable, Doubts>();
  #looking: ReadTable | undefined;

  constructor(owner: ReadingOwner) {
    this.#owner = owner;
    this.#layouts = new Late<LayoutViews>({ requestUpdate: owner.update }, async () => {
      const { LayoutViews } = await import('./layout-views.js');
      return new LayoutViews(owner.update);
    });
  }

  /** How a file was read, and what can be said of it. @param read reads it again */
  shown(preview: Preview, stage: Stage, read: (again: Rereading) => void): TemplateResult | typeof nothing {
    const { inspection, layout } = preview;
    if (!inspection || !layout || !preview.file) return nothing;
    const messages = layoutMessages(stage.language);
    const period = inspection.evidence?.period.from === 'given' ? inspection.periods[0] : undefined;
    const again = (given: Rereading): void => read({ ...given, ...(period ? { period } : {}) });
    const recognised = recognisedWords(inspection, stage.language);
    const open = (event: Event): void => {
      if ((event.currentTarget as HTMLDetailsElement).open) void this.#layouts.part;
    };
    return html`${
        recognised
          ? html`<p class="recognised">
              ${recognised.because}
              <button
                type="button"
                @click=${() => again({ choices: { ...layout.choices, layout: 'none' }, met: layout })}
              >
                ${messages.notThis(recognised.name)}
              </button>
            </p>`
          : nothing
      }
      ${this.#choices(layout, stage, again)}
      <details class="adjust" @toggle=${open}>
        <summary>${messages.adjust}</summary>
        ${this.#layouts.here?.shown(preview, stage, again) ?? nothing}
      </details>`;
  }

  /** Figures that are doubted in a table; they are looked for when it is first shown. */
  doubts(table: ReadTable, stage: Stage): TemplateResult | typeof nothing {
    const doubts = this.#doubts.get(table);
    if (!doubts) {
      if (this.#looking !== table) void this.#look(table);
      return nothing;
    }
    return lostTemplate(stage, doubts.found, table, {
      isRight: (one) => doubts.right.has(one),
      answer: (one, right) => {
        if (right) doubts.right.add(one);
        else doubts.right.delete(one);
        this.#owner.update();
      },
    });
  }

  /** A preview that carries what is still doubted, so that it stands with the figures for as long as they are used. */
  withDoubts(preview: Preview): Preview {
    const doubts = this.#doubts.get(preview.table);
    const left = doubts?.found.filter((one) => !doubts.right.has(one)) ?? [];
    if (left.length === 0) return preview;
    const { dataset, table } = preview;
    return {
      ...preview,
      dataset: { ...dataset, problems: [...dataset.problems, ...lostDecimalProblems(table, left)] },
    };
  }

  async #look(table: ReadTable): Promise<void> {
    this.#looking = table;
    const { pause, update } = this.#owner;
    const found = await findLost(table, pause, () => this.#looking === table);
    if (this.#looking !== table) return;
    this.#looking = undefined;
    this.#doubts.set(table, { table, found, right: new Set() });
    update();
  }

  /** The choices a file was read by, with a way to let go of them; or those it might be read by. */
  #choices(layout: MetLayout, { language }: Stage, read: (again: Rereading) => void): TemplateResult | typeof nothing {
    const { choices, kept } = layout;
    const messages = layoutMessages(language);
    const list = (title: string, of: MetLayout['choices'], button?: TemplateResult): TemplateResult =>
      html`<div class="message" role="status">
        <p>${title}</p>
        <ul>
          ${choicesInWords(of, language).map((text) => html`<li>${text}</li>`)}
        </ul>
        ${button ?? nothing}
      </div>`;
    const act = (text: string, by: MetLayout['choices']): TemplateResult =>
      html`<p class="actions">
        <button type="button" @click=${() => read({ choices: by, met: layout })}>${text}</button>
      </p>`;
    if (isRemembered(layout) && kept)
      return list(messages.remembered(kept.layout.name), choices, act(messages.letGo, {}));
    if (Object.keys(choices).length > 0) return list(messages.willKeep, choices, act(messages.letGo, {}));
    if (!kept) return nothing;
    if (kept.likeness === 1) return html`<p class="message" role="status">${messages.letGoDone(kept.layout.name)}</p>`;
    return list(messages.fits(kept.layout.name), kept.layout.choices, act(messages.readSo, kept.layout.choices));
  }
}
