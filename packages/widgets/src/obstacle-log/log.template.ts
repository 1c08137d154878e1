import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { obstacleKinds, obstacleLevels, obstacleStatuses, type Language, type Named } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { deskMessages } from './desk.messages.js';
import { obstacleItem, type ListPart } from './obstacle.template.js';
import { chooseFrom, everything, isChosen, type Chosen, type LogView, type ObstacleRecord } from './obstacle.view.js';
import { conclusion } from './obstacle.words.js';
import { paretoTemplate } from './pareto.template.js';

/** What the whole list needs besides its parts. */
export interface LogPart extends ListPart {
  readonly chosen: Chosen;
  /** What can be done with the whole, right below the conclusion. */
  readonly first?: unknown;
  /** Somebody chose what to see, now or before: what there is to choose stays unfolded. */
  readonly isChoosing: boolean;
  readonly choose: (chosen: Chosen) => void;
}

function picker(
  name: 'kind' | 'level' | 'status',
  names: readonly Named<string>[],
  { chosen, choose, language }: LogPart,
): TemplateResult {
  const say = deskMessages[language].choose;
  const pick = (event: Event): void => choose({ ...chosen, [name]: (event.target as HTMLSelectElement).value });
  return html`<label class="field"
    ><span>${say[name]}</span>
    <select class="choose-${name}" @change=${pick} @blur=${pick}>
      <option value="" .selected=${chosen[name] === ''}>${say.all}</option>
      ${names.map(({ value, label }) => html`<option value=${value} .selected=${chosen[name] === value}>${label[language]}</option>`)}
    </select></label
  >`;
}

/** What somebody wants to see: kind, level, how it stands, and a word. */
function chooser(view: LogView, part: LogPart): TemplateResult {
  const { chosen, isChoosing, choose, language } = part;
  const say = deskMessages[language].choose;
  const shown = view.facts.count - view.leftOut;
  const typed = (event: Event): void => choose({ ...chosen, text: (event.target as HTMLInputElement).value });
  return html`<details class="chooser no-print" ?open=${isChoosing}>
    <summary>${say.title}</summary>
    <div class="choose" role="search" aria-label=${say.title}>
      ${picker('kind', obstacleKinds, part)} ${picker('level', obstacleLevels, part)}
      ${picker('status', obstacleStatuses, part)}
      <label class="field"
        ><span>${say.text}</span><input type="text" class="find" .value=${chosen.text} @input=${typed}
      /></label>
      <p role="status">${shown === 0 ? say.nothing : say.shown(shown, view.leftOut)}</p>
      ${
        isChosen(chosen)
          ? html`<button type="button" class="clear" @click=${() => choose(everything)}>${say.clear}</button>`
          : nothing
      }
    </div>
  </details>`;
}

const items = (records: readonly ObstacleRecord[], part: LogPart): TemplateResult =>
  html`<ul class="obstacles">
    ${repeat(
      records,
      ({ id }) => id,
      (record) => obstacleItem(record, { ...part, level: part.level + 1 }),
    )}
  </ul>`;

function list(
  title: string,
  records: readonly ObstacleRecord[],
  part: LogPart,
  atOnce = Infinity,
): TemplateResult | typeof nothing {
  if (records.length === 0) return nothing;
  const [first, rest] = [records.slice(0, atOnce), records.slice(atOnce)];
  return html`<section class="stack">
    ${heading(part.level, title)} ${items(first, part)}
    ${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary>${deskMessages[part.language].moreSolved(rest.length)}</summary>
            ${items(rest, part)}
          </details>`
    }
  </section>`;
}

/** So many solved ones are shown at once; the rest unfolds. */
const solvedAtOnce = 3;

const opening = ({ facts }: LogView, language: Language): TemplateResult => {
  const [first, ...rest] = conclusion(facts, language);
  return html`<p class="conclusion"><strong>${first}</strong> ${rest.join(' ')}</p>`;
};

/** The whole list: the conclusion, what is solved, what is still in the way, and which kinds are most in the way. */
export function logTemplate(records: readonly ObstacleRecord[], view: LogView, part: LogPart): TemplateResult {
  const { language, policy, level, compact } = part;
  const say = deskMessages[language];
  return html`${opening(view, language)}
    <p class="quiet">${policy === 'intern' ? say.internNote : say.publicNote}</p>
    ${part.first ?? nothing} ${view.facts.count >= chooseFrom && !compact ? chooser(view, part) : nothing}
    ${list(say.solvedTitle, view.solved, part, solvedAtOnce)} ${list(say.othersTitle, view.others, part)}
    ${view.others.length === 0 && view.leftOut === 0 ? html`<p>${say.noneLeft}</p>` : nothing}
    ${
      compact
        ? nothing
        : paretoTemplate(
            records.map(({ data }) => data),
            { language, level, policy },
          )
    }`;
}
