import { nothing, type TemplateResult } from 'lit';
import type { LayoutChoices } from '@draagkracht/model';
import type { Preview, Rereading } from './desk.js';
import { layoutTemplate } from './layout.template.js';
import { withChoice, withColumn } from './layout.view.js';
import type { Stage } from './start.template.js';

/** What somebody is choosing about one file. */
interface Draft {
  readonly choices: LayoutChoices;
  readonly query: string;
}

/** The panel in which a person says how a file is to be read. It is fetched when it is opened. */
export class LayoutViews {
  readonly #update: () => void;
  readonly #drafts = new WeakMap<Preview, Draft>();

  constructor(update: () => void) {
    this.#update = update;
  }

  /** @param read reads the file of the preview again */
  shown(preview: Preview, stage: Stage, read: (again: Rereading) => void): TemplateResult | typeof nothing {
    const { inspection, layout } = preview;
    if (!inspection || !layout) return nothing;
    const draft = (): Draft => this.#drafts.get(preview) ?? { choices: layout.choices, query: '' };
    const change = (changed: Partial<Draft>): void => {
      this.#drafts.set(preview, { ...draft(), ...changed });
      this.#update();
    };
    const { choices, query } = draft();
    return layoutTemplate(stage, preview, inspection, {
      choices,
      query,
      isChanged: JSON.stringify(choices) !== JSON.stringify(layout.choices),
      choose: (changed) => change({ choices: withChoice(draft().choices, changed) }),
      chooseColumn: (stem, changed) => change({ choices: withColumn(draft().choices, stem, changed) }),
      search: (words) => change({ query: words }),
      read: () => read({ choices, met: layout }),
    });
  }
}
