import { html, nothing, type TemplateResult } from 'lit';
import {
  periodLabel,
  storyLabels,
  type ChartNote,
  type DkRecord,
  type IndicatorStory,
  type Language,
  type MonitorEvent,
  type Series,
} from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import type { Panel } from '../goals/goals-owner.js';
import { indicatorMessages } from './indicator.messages.js';
import { seriesSeen } from './seen.view.js';

/** What the parts of the room need of it. */
export interface RoomStage {
  readonly language: Language;
  /** Level of the headings of its parts. */
  readonly level: number;
  readonly readonly: boolean;
  /** The form that is open, and where. */
  readonly panel: Panel | undefined;
}

/** What can be done with a part of the room. */
export interface PartActs {
  readonly add: () => void;
  readonly edit: (id: string) => void;
  readonly remove: (id: string) => void;
}

/** A part of the room: its heading, the form when that is open there, else what there is and a button to add to it. */
function part(
  at: string,
  title: string,
  button: string,
  { level, readonly, panel }: RoomStage,
  add: (() => void) | undefined,
  content: unknown,
): TemplateResult {
  const open = panel?.at === at ? panel : undefined;
  return html`<section class="part" aria-labelledby="part-${at}">
    <div id="part-${at}">${heading(level, title)}</div>
    ${open ? html`<div class="form" role="group" aria-label=${open.title}>${open.shown()}</div>` : content}
    ${open || readonly || !add ? nothing : html`<p class="no-print"><button type="button" class="add-${at}" @click=${add}>${button}</button></p>`}
  </section>`;
}

const told = (label: string, text: string): TemplateResult | typeof nothing =>
  text.trim()
    ? html`<div>
        <dt>${label}</dt>
        <dd>${text}</dd>
      </div>`
    : nothing;

/** The story of the figure, or that there is none. @param behind there is a newer figure than it was written with */
export function storyPart(
  story: DkRecord<IndicatorStory> | undefined,
  behind: boolean,
  stage: RoomStage,
  acts: PartActs,
): TemplateResult {
  const { language } = stage;
  const say = indicatorMessages.in(language);
  const data = story?.data;
  const content = data
    ? html`${behind ? html`<p class="message">${say.behind}</p>` : nothing}
        <dl>
          ${(['means', 'meansNot', 'whatWeDo', 'ask', 'contactTeam'] as const).map((name) => told(storyLabels[name][language], data[name]))}
        </dl>
        <p class="quiet">
          ${storyLabels.updatedOn[language]} ${periodLabel(data.updatedOn, language)}.
          ${data.aboutPeriod ? say.writtenFor(periodLabel(data.aboutPeriod, language)) : nothing}
        </p>`
    : html`<p>${say.noStory}</p>`;
  return part('story', say.storyTitle, data ? say.editStory : say.writeStory, stage, acts.add, content);
}

const itemActs = (
  id: string,
  about: string,
  { language, readonly }: RoomStage,
  { edit, remove }: Partial<PartActs>,
): TemplateResult | typeof nothing => {
  if (readonly) return nothing;
  const say = indicatorMessages.in(language);
  return html`<span class="actions no-print">
    ${edit ? html`<button type="button" aria-label="${say.edit}: ${about}" @click=${() => edit(id)}>${say.edit}</button>` : nothing}
    ${remove ? html`<button type="button" aria-label="${say.remove}: ${about}" @click=${() => remove(id)}>${say.remove}</button>` : nothing}
  </span>`;
};

/** What happened, shared by all indicators of the result. @param acts absent where the indicator belongs to no result */
export function eventsPart(
  events: readonly DkRecord<MonitorEvent>[],
  stage: RoomStage,
  acts: PartActs | undefined,
): TemplateResult {
  const { language } = stage;
  const say = indicatorMessages.in(language);
  const list = html`<ol class="told">
    ${[...events]
      .sort((a, b) => b.data.on.localeCompare(a.data.on))
      .map(
        ({ id, data: { on, text, decidedBy, expected } }) =>
          html`<li>
            <p><strong>${periodLabel(on, language)}</strong>: ${text}</p>
            ${decidedBy ? html`<p class="quiet">${say.decidedBy(decidedBy)}</p>` : nothing}
            ${expected ? html`<p class="quiet">${say.expected(expected)}</p>` : nothing}
            ${acts ? itemActs(id, text, stage, acts) : nothing}
          </li>`,
      )}
  </ol>`;
  const content = html`<p class="quiet">${acts ? say.eventsHelp : say.noResult}</p>
    ${events.length > 0 ? list : acts ? html`<p>${say.noEvents}</p>` : nothing}`;
  return part('events', say.eventsTitle, say.addEvent, stage, acts?.add, content);
}

/** Notes, each with the chart as it was that day. @param acts absent while there is no chart to write a note on */
export function notesPart(
  notes: readonly DkRecord<ChartNote>[],
  regionLabel: string,
  stage: RoomStage,
  acts: Pick<PartActs, 'remove'> & Partial<Pick<PartActs, 'add'>>,
): TemplateResult {
  const { language, level } = stage;
  const say = indicatorMessages.in(language);
  const content =
    notes.length === 0
      ? html`<p>${say.noNotes}</p>`
      : html`<ol class="told">
          ${notes.map(
            ({ id, data }) =>
              html`<li>
                <p><strong>${periodLabel(data.madeOn, language)}</strong>: ${data.text}</p>
                <details>
                  <summary>${say.asItWas(periodLabel(data.madeOn, language))}</summary>
                  <p class="quiet">${data.seen.sentence}</p>
                  <dk-outcome-chart
                    compact
                    lang=${language}
                    .headingLevel=${Math.min(5, level + 1)}
                    .series=${seriesSeen(data, regionLabel)}
                  ></dk-outcome-chart>
                </details>
                ${itemActs(id, data.text, stage, { remove: acts.remove })}
              </li>`,
          )}
        </ol>`;
  return part('notes', say.notesTitle, say.addNote, stage, acts.add, content);
}

/** Districts and neighbourhoods side by side on one scale; nothing when the figures have fewer than two. */
export const areasPart = (
  areas: readonly Series[],
  whole: Series,
  { language, level }: RoomStage,
): TemplateResult | typeof nothing =>
  areas.length < 2
    ? nothing
    : html`<section class="part" aria-labelledby="part-areas">
        <div id="part-areas">${heading(level, indicatorMessages.in(language).areas)}</div>
        <dk-small-multiples
          lang=${language}
          .headingLevel=${Math.min(5, level + 1)}
          .series=${areas}
          .reference=${whole}
        ></dk-small-multiples>
      </section>`;
