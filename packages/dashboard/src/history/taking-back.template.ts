import { html, nothing, type TemplateResult } from 'lit';
import type { DkRecord, Language } from '@draagkracht/model';
import type { Monitor } from '../monitor/monitor.js';
import { regionName } from '../monitor/records.view.js';
import { historyMessages } from './history.messages.js';
import { fieldClashWords, type Telling } from './history.words.js';
import { knownOf } from './names.view.js';
import type { TakingBack } from './taking-back.js';

/** What was taken back with a key, with the way round. The region is always there, so that it is heard. */
export function takenBackNote(taking: TakingBack, language: Language): TemplateResult {
  const say = historyMessages.in(language);
  const { said } = taking;
  const { turn } = said ?? {};
  return html`<div
    class="taken-back no-print ${said ? `message${said.refused ? ' fault' : ''}` : 'visually-hidden'}"
    role="status"
  >
    ${
      said
        ? html`${said.sentences.map((sentence) => html`<p>${sentence}</p>`)}
            <div class="actions">
              ${
                turn
                  ? html`<button type="button" class="turn" @click=${() => void taking.turn(turn)}>
                      ${turn === 'redo' ? say.redo : say.undo}
                    </button>`
                  : nothing
              }
              <button type="button" class="close" @click=${() => taking.close()}>${say.close}</button>
            </div>`
        : nothing
    }
  </div>`;
}

/** What the words of a clash need to know: the records by their names, and the regions. */
function tellingOf(
  { records, ...monitor }: Pick<Monitor, 'records'> & { readonly today: string },
  language: Language,
): Telling {
  const { targets, stories, events, notes, sessions, indicators, results, datasets } = records ?? {};
  const lists: readonly (readonly DkRecord[] | undefined)[] = [
    targets,
    stories,
    events,
    notes,
    sessions,
    indicators,
    results,
  ];
  const all = lists.flatMap((list) => list ?? []);
  return {
    language,
    today: monitor.today,
    known: knownOf([], all, []),
    acts: new Map(),
    regionName: (code) => regionName(datasets ?? [], code),
  };
}

/** What could not be saved because it was changed elsewhere meanwhile: both sides of each field, and the choice between them. */
export function clashNote(monitor: Monitor, language: Language): TemplateResult | typeof nothing {
  const { clashes } = monitor;
  if (clashes.length === 0) return nothing;
  const say = historyMessages.in(language);
  const telling = tellingOf({ records: monitor.records, today: monitor.today() }, language);
  return html`<div class="clashes message fault no-print" role="alert">
    <p><strong>${say.elsewhere}</strong></p>
    <p>${say.elsewhereWhy}</p>
    <ul>
      ${clashes.map((clash) => {
        const [what, ...sides] = fieldClashWords(clash, telling);
        return html`<li>
          ${what}
          ${
            sides.length > 0
              ? html`<ul>
                  ${sides.map((side) => html`<li>${side}</li>`)}
                </ul>`
              : nothing
          }
        </li>`;
      })}
    </ul>
    <div class="actions">
      <button type="button" class="prefer-there" @click=${() => void monitor.settle('there')}>
        ${say.preferThere}
      </button>
      <button type="button" class="prefer-here" @click=${() => void monitor.settle('here')}>${say.preferHere}</button>
    </div>
  </div>`;
}
