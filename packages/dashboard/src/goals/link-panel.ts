import { html, nothing, type TemplateResult } from 'lit';
import {
  monitorIndicator,
  textIn,
  type Dataset,
  type DkRecord,
  type Indicator,
  type MonitorIndicator,
} from '@draagkracht/model';
import { datasetsInUse } from '../board/looking.view.js';
import type { GoalsOwner, Panel } from './goals-owner.js';
import { goalsMessages } from './goals.messages.js';
import { evidenceTemplate, searchLine, tick } from './pick.template.js';
import { asInColumn, columnsNamed, proposalsFor, recognisable, SURE } from './take.view.js';

/** A column of a data set. */
interface Place {
  readonly dataset: Dataset;
  readonly column: Indicator;
}

/** So many other columns are shown; searching shows the rest. */
const MOST = 12;
const keyOf = ({ dataset, column }: Place): string => `${dataset.id}\n${column.id}`;

/** Which column holds an indicator: what is proposed and why, any other column, or none. */
export class LinkPanel implements Panel {
  readonly at: string;
  readonly title: string;
  readonly #owner: GoalsOwner;
  readonly #about: DkRecord<MonitorIndicator>;
  #chosen: string;
  #takesUnit = true;
  #text = '';

  constructor(owner: GoalsOwner, about: DkRecord<MonitorIndicator>) {
    this.#owner = owner;
    this.#about = about;
    this.at = about.id;
    this.title = goalsMessages.in(owner.language()).linkTitle(about.data.label);
    const { link } = about.data;
    const [best] = this.#proposals;
    this.#chosen = link ? `${link.datasetId}\n${link.indicatorId}` : best && best.likeness >= SURE ? keyOf(best) : '';
  }

  get #datasets(): readonly Dataset[] {
    return datasetsInUse(this.#owner.monitor.records ?? { datasets: [] });
  }

  get #proposals() {
    return proposalsFor(recognisable(this.#about.data), this.#datasets);
  }

  get #place(): Place | undefined {
    return this.#datasets
      .flatMap((dataset) => dataset.indicators.map((column) => ({ dataset, column })))
      .find((place) => keyOf(place) === this.#chosen);
  }

  /** Proposals with their reasons, then the other columns. */
  shown(): TemplateResult {
    const language = this.#owner.language();
    const say = goalsMessages.in(language);
    const proposals = this.#proposals;
    const place = this.#place;
    const differs = place && place.column.unit !== this.#about.data.unit;
    return html`<fieldset class="links">
        <legend class="visually-hidden">${this.title}</legend>
        ${proposals.length === 0 ? html`<p>${say.noProposal}</p>` : nothing}
        ${proposals.map((proposal) =>
          this.#radio(
            proposal,
            html`${evidenceTemplate(proposal.evidence, language)}`,
            proposal.likeness >= SURE ? say.likely : say.maybe,
          ),
        )}
        ${this.#others(proposals)} ${this.#option('', say.noColumn)}
      </fieldset>
      ${
        differs
          ? html`<p>
              ${tick(say.takeUnit(place.column.unit || say.plainNumber), this.#takesUnit, (ticked) => {
                this.#takesUnit = ticked;
                this.#owner.update();
              })}
            </p>`
          : nothing
      }
      <div class="actions no-print">
        <button type="button" class="primary save" @click=${() => void this.#save()}>${say.save}</button>
        <button type="button" class="cancel" @click=${this.#owner.close}>${say.cancel}</button>
      </div>`;
  }

  #others(proposals: readonly Place[]): TemplateResult {
    const say = goalsMessages.in(this.#owner.language());
    const proposed = new Set(proposals.map(keyOf));
    const rest = this.#datasets
      .flatMap((dataset) => columnsNamed(dataset, this.#text).map((column) => ({ dataset, column })))
      .filter((place) => !proposed.has(keyOf(place)));
    const chosen = rest.filter((place) => keyOf(place) === this.#chosen);
    const shown = [...chosen, ...rest.filter((place) => !chosen.includes(place))].slice(0, MOST);
    return html`<details ?open=${proposals.length === 0 || chosen.length > 0}>
      <summary>${say.otherColumn}</summary>
      ${searchLine(say.search, this.#text, (text) => {
        this.#text = text;
        this.#owner.update();
      })}
      ${shown.map((place) => this.#radio(place))}
      ${rest.length > shown.length ? html`<p class="quiet">${say.firstOf(shown.length, rest.length)}</p>` : nothing}
    </details>`;
  }

  #radio(place: Place, below: unknown = nothing, tag = ''): TemplateResult {
    const label = textIn(place.column.label, this.#owner.language());
    const say = goalsMessages.in(this.#owner.language());
    const name = html`${label}
      <span class="quiet">${place.column.unit || say.plainNumber}, ${place.dataset.label}</span>
      ${tag ? html`<span class="tag">${tag}</span>` : nothing}`;
    return html`${this.#option(keyOf(place), name)}${below}`;
  }

  #option(key: string, name: unknown): TemplateResult {
    return html`<label class="answer"
      ><input
        type="radio"
        name="link"
        .checked=${this.#chosen === key}
        @change=${() => {
          this.#chosen = key;
          this.#owner.update();
        }}
      /><span>${name}</span></label
    >`;
  }

  async #save(): Promise<void> {
    const { monitor, done, language } = this.#owner;
    const { link: _, ...data } = monitor.records?.indicators.find(({ id }) => id === this.at)?.data ?? this.#about.data;
    const place = this.#place;
    const next: MonitorIndicator = place
      ? {
          ...data,
          ...(this.#takesUnit ? asInColumn(place.column) : {}),
          link: { datasetId: place.dataset.id, indicatorId: place.column.id },
        }
      : data;
    if (await monitor.save(monitor.change(monitorIndicator, this.#about, next)))
      done(goalsMessages.in(language()).saved);
  }
}
