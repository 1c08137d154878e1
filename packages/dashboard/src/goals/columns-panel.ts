import { html, nothing, type TemplateResult } from 'lit';
import { monitorIndicator, textIn, type Dataset, type Indicator } from '@draagkracht/model';
import { entriesFor } from '@draagkracht/model/catalogue.js';
import { datasetsInUse } from '../board/looking.view.js';
import { selectTemplate } from '../outcome-dashboard/select.template.js';
import type { GoalsOwner, Panel } from './goals-owner.js';
import { goalsMessages } from './goals.messages.js';
import { nextPlace } from './goals.view.js';
import { evidenceTemplate, searchLine, takeActions, tick } from './pick.template.js';
import { columnsNamed, SURE, takeColumn } from './take.view.js';

/** So many columns are shown at once: a file of CBS has more than a hundred. */
const MOST = 40;

/** Columns of the figures in use, to take several at once: the quick way from a file to a monitor. */
export class ColumnsPanel implements Panel {
  readonly at: string;
  readonly title: string;
  readonly #owner: GoalsOwner;
  readonly #chosen = new Set<string>();
  #datasetId = '';
  #text = '';

  /** @param resultId the result they come under */
  constructor(owner: GoalsOwner, resultId: string) {
    this.#owner = owner;
    this.at = resultId;
    this.title = goalsMessages.in(owner.language()).columnsTitle;
  }

  get #datasets(): readonly Dataset[] {
    return datasetsInUse(this.#owner.monitor.records ?? { datasets: [] });
  }

  get #dataset(): Dataset | undefined {
    return this.#datasets.find(({ id }) => id === this.#datasetId) ?? this.#datasets[0];
  }

  /** The columns of the chosen data set; those the catalogue knows come first. */
  shown(): TemplateResult {
    const language = this.#owner.language();
    const say = goalsMessages.in(language);
    const dataset = this.#dataset;
    const { close } = this.#owner;
    if (!dataset)
      return html`<p>${say.noDatasets}</p>
        ${takeActions(0, '', () => undefined, close, language)}`;
    const all = this.#ordered(columnsNamed(dataset, this.#text));
    return html`<div class="asked">
        ${this.#which(dataset)} ${searchLine(say.search, this.#text, (text) => this.#search(text))}
      </div>
      <ul class="pick">
        ${all.slice(0, MOST).map((column) => html`<li>${this.#column(column)}</li>`)}
      </ul>
      ${all.length > MOST ? html`<p class="quiet" role="status">${say.firstOf(MOST, all.length)}</p>` : nothing}
      ${takeActions(this.#chosen.size, say.takeChosen(this.#chosen.size), () => void this.#take(dataset), close, language)}`;
  }

  #which(dataset: Dataset): TemplateResult {
    const say = goalsMessages.in(this.#owner.language());
    const choices = this.#datasets.map(({ id, label }) => ({ value: id, text: label }));
    return selectTemplate(say.dataset, choices, dataset.id, (id) => {
      this.#datasetId = id;
      this.#chosen.clear();
      this.#owner.update();
    });
  }

  #ordered(columns: readonly Indicator[]): readonly Indicator[] {
    const sure = new Set(columns.filter((column) => (entriesFor(column)[0]?.likeness ?? 0) >= SURE));
    return [...columns.filter((one) => sure.has(one)), ...columns.filter((one) => !sure.has(one))];
  }

  #column(column: Indicator): TemplateResult {
    const language = this.#owner.language();
    const say = goalsMessages.in(language);
    const [best] = entriesFor(column);
    const label = textIn(column.label, language);
    const isThere = this.#owner.monitor.records?.indicators.some(({ data }) => data.link?.indicatorId === column.id);
    const name = best?.entry.label[language] ?? '';
    const known = best ? (best.likeness >= SURE ? say.knownAs(name) : say.looksLike(name)) : say.notKnown;
    return html`${tick(
        html`${label}
          <span class="quiet">${column.unit || say.plainNumber}</span
          >${isThere ? html` <span class="tag">${say.there}</span>` : nothing}`,
        this.#chosen.has(column.id),
        (ticked) => this.#toggle(column.id, ticked),
      )}
      <p class="quiet facts">${known}</p>
      ${best && this.#chosen.has(column.id) ? evidenceTemplate(best.evidence, language) : nothing}`;
  }

  #search(text: string): void {
    this.#text = text;
    this.#owner.update();
  }

  #toggle(id: string, ticked: boolean): void {
    if (ticked) this.#chosen.add(id);
    else this.#chosen.delete(id);
    this.#owner.update();
  }

  async #take(dataset: Dataset): Promise<void> {
    const { monitor, done, language } = this.#owner;
    const place = nextPlace(monitor.records?.indicators ?? []);
    const made = dataset.indicators
      .filter(({ id }) => this.#chosen.has(id))
      .map((column, at) =>
        monitor.make(
          monitorIndicator,
          takeColumn(dataset, column, language(), { resultId: this.at, place: place + at }),
        ),
      );
    if (await monitor.save(...made)) done(goalsMessages.in(language()).savedMany(made.length));
  }
}
