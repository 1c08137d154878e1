import { html, type TemplateResult } from 'lit';
import {
  blindSpots,
  circles,
  monitorIndicator,
  result,
  textIn,
  type Dataset,
  type DkRecord,
  type MonitorIndicator,
  type Result,
} from '@draagkracht/model';
import { catalogueEntry } from '@draagkracht/model/catalogue.js';
import { heading } from '@draagkracht/base';
import { datasetsInUse } from '../board/looking.view.js';
import type { GoalsOwner, Panel } from './goals-owner.js';
import { goalsMessages } from './goals.messages.js';
import { nextPlace } from './goals.view.js';
import { takeActions, tick } from './pick.template.js';
import { suggestions, type Suggestion } from './suggestions.names.js';
import { proposalsFor, SURE, takeEntry } from './take.view.js';

/** Suggested results with fitting indicators, per circle of support: from nothing to a monitor in a minute. Everything is taken in one act. */
export class SuggestPanel implements Panel {
  readonly at = 'top';
  readonly title: string;
  readonly #owner: GoalsOwner;
  /** `suggestion/entry` of what is ticked. */
  readonly #chosen = new Set<string>();

  constructor(owner: GoalsOwner) {
    this.#owner = owner;
    this.title = goalsMessages.in(owner.language()).suggestTitle;
    // What the figures hold already is ticked: that can be looked at today.
    for (const { id, entries } of suggestions)
      for (const entry of entries) if (this.#columnOf(entry) !== undefined) this.#chosen.add(`${id}/${entry}`);
  }

  get #datasets(): readonly Dataset[] {
    return datasetsInUse(this.#owner.monitor.records ?? { datasets: [] });
  }

  /** Results of which something is ticked. */
  get #results(): readonly Suggestion[] {
    return suggestions.filter(({ id, entries }) => entries.some((entry) => this.#chosen.has(`${id}/${entry}`)));
  }

  /** The name of the column that surely holds an entry. */
  #columnOf(entryId: string): string | undefined {
    const entry = catalogueEntry(entryId);
    const [best] = entry ? proposalsFor(entry, this.#datasets) : [];
    return best && best.likeness >= SURE ? textIn(best.column.label, this.#owner.language()) : undefined;
  }

  /** All suggestions, the circles from the inside out. */
  shown(): TemplateResult {
    const { language: speaks, level, close } = this.#owner;
    const language = speaks();
    const say = goalsMessages.in(language);
    const chosen = this.#results.length;
    return html`<p>${say.suggestIntro}</p>
      ${circles.map(
        ({ value, label }) =>
          html`<div class="circle">
            ${heading(level() + 1, label[language])}
            ${suggestions.filter(({ circle }) => circle === value).map((one) => this.#suggestion(one))}
            <p class="quiet">${say.blindSpot}: ${blindSpots[value][language]}</p>
          </div>`,
      )}
      ${takeActions(this.#chosen.size, say.suggestTake(chosen, this.#chosen.size), () => void this.#take(), close, language)}`;
  }

  #suggestion({ id, label, entries }: Suggestion): TemplateResult {
    const language = this.#owner.language();
    const say = goalsMessages.in(language);
    return html`<fieldset class="suggestion">
      <legend>${label[language]} <span class="tag">${say.suggestion}</span></legend>
      ${entries.map((entry) => {
        const column = this.#columnOf(entry);
        return tick(
          catalogueEntry(entry)?.label[language] ?? entry,
          this.#chosen.has(`${id}/${entry}`),
          (ticked) => this.#toggle(`${id}/${entry}`, ticked),
          html`<p class="quiet facts">${column === undefined ? say.notInFigures : say.inFigures(column)}</p>`,
        );
      })}
    </fieldset>`;
  }

  #toggle(key: string, ticked: boolean): void {
    if (ticked) this.#chosen.add(key);
    else this.#chosen.delete(key);
    this.#owner.update();
  }

  /** A result and its indicators as records, of which nothing is saved yet. */
  #made(
    suggestion: Suggestion,
    place: number,
    from: number,
  ): readonly (DkRecord<Result> | DkRecord<MonitorIndicator>)[] {
    const { monitor, language: speaks } = this.#owner;
    const language = speaks();
    const { id, circle, label, lifeDomains } = suggestion;
    const made = monitor.make(result, {
      label: label[language],
      why: '',
      circle,
      lifeDomains: [...lifeDomains],
      laws: [],
      tasks: [],
      place,
    });
    const entries = suggestion.entries.filter((entry) => this.#chosen.has(`${id}/${entry}`));
    return [
      made,
      ...entries
        .flatMap((entry) => catalogueEntry(entry) ?? [])
        .map((entry, at) =>
          monitor.make(
            monitorIndicator,
            takeEntry(entry, this.#datasets, language, { resultId: made.id, place: from + at }),
          ),
        ),
    ];
  }

  async #take(): Promise<void> {
    const { monitor, done, language } = this.#owner;
    const { results = [], indicators = [] } = monitor.records ?? {};
    const [place, from] = [nextPlace(results), nextPlace(indicators)];
    const chosen = this.#results;
    const made = chosen.flatMap((one, at) => this.#made(one, place + at, from + at * 10));
    if (await monitor.save(...made))
      done(goalsMessages.in(language()).suggestTaken(chosen.length, made.length - chosen.length));
  }
}
