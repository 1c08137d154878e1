import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '@draagkracht/base';
import type { RoomStage } from './backup.template.js';
import type { BesideVersion } from './beside.view.js';
import { lineList } from './clash.template.js';
import { sharingMessages } from './sharing.messages.js';

/** What can be done with a version that is kept beside another. */
export interface BesideActs {
  /** It takes the place of ours. */
  readonly take: (version: BesideVersion) => void;
  readonly drop: (version: BesideVersion) => void;
}

/** Pieces that are there in two versions, so that somebody can choose later; nothing when there are none. */
export function besideTemplate(
  versions: readonly BesideVersion[],
  { language, level, readonly }: RoomStage,
  { take, drop }: BesideActs,
): TemplateResult | typeof nothing {
  if (versions.length === 0) return nothing;
  const say = sharingMessages.in(language);
  return html`<section class="beside" aria-labelledby="beside-title" tabindex="-1">
    <div id="beside-title">${heading(level, say.besideTitle)}</div>
    <p>${say.besideHelp}</p>
    <ul class="versions">
      ${repeat(
        versions,
        ({ record }) => record.id,
        (version) =>
          html`<li>
            <strong>${version.name}</strong>
            <span class="quiet">${version.by}</span>
            ${lineList(version.lines)}
            ${
              readonly
                ? nothing
                : html`<div class="actions no-print">
                    ${version.of ? html`<button type="button" class="take" aria-label="${say.takeBeside}: ${version.name}" @click=${() => take(version)}>${say.takeBeside}</button>` : nothing}
                    <button
                      type="button"
                      class="drop"
                      aria-label="${say.dropBeside}: ${version.name}"
                      @click=${() => drop(version)}
                    >
                      ${say.dropBeside}
                    </button>
                  </div>`
            }
          </li>`,
      )}
    </ul>
  </section>`;
}
