import { html, nothing, type TemplateResult } from 'lit';
import { monitorIndicator, textIn } from '@draagkracht/model';
import {
  catalogueEntry,
  findEntries,
  type CatalogueEntry,
  type CatalogueQuestion,
} from '@draagkracht/model/catalogue.js';
import { datasetsInUse } from '../board/looking.view.js';
import type { GoalsOwner, Panel } from './goals-owner.js';
import { goalsMessages } from './goals.messages.js';
import { nextPlace } from './goals.view.js';
import { entryDetails, entryFacts, questionTemplate, takeActions, tick } from './pick.template.js';
import { proposalsFor, SURE, takeEntry } from './take.view.js';

/** The catalogue to choose from: search, narrow, read what is counted and what to mind, and take several at once. */
export class CataloguePanel implements Panel {
  readonly at: string;
  readonly title: string;
  readonly #owner: GoalsOwner;
  readonly #chosen = new Set<string>();
  #asked: CatalogueQuestion;

  /** @param resultId the result they come under @param asked what is asked to begin with, such as the circle of the result */
  constructor(owner: GoalsOwner, resultId: string, asked: CatalogueQuestion = {}) {
    this.#owner = owner;
    this.#asked = asked;
    this.at = resultId;
    this.title = goalsMessages.in(owner.language()).catalogueTitle;
  }

  /** The list as it is narrowed now; what is ticked stays ticked when it is out of sight. */
  shown(): TemplateResult {
    const language = this.#owner.language();
    const say = goalsMessages.in(language);
    const found = findEntries(this.#asked);
    return html`${questionTemplate(this.#asked, (change) => this.#ask(change), language)}
      <p role="status" class="quiet">${found.length === 0 ? say.nothingFound : say.found(found.length)}</p>
      <ul class="pick">
        ${found.map((entry) => html`<li>${this.#entry(entry)}</li>`)}
      </ul>
      ${takeActions(this.#chosen.size, say.takeChosen(this.#chosen.size), () => void this.#take(), this.#owner.close, language)}`;
  }

  #entry(entry: CatalogueEntry): TemplateResult {
    const { monitor, language: speaks } = this.#owner;
    const language = speaks();
    const say = goalsMessages.in(language);
    const { indicators = [], datasets = [] } = monitor.records ?? {};
    const isThere = indicators.some(({ data }) => data.catalogueId === entry.id);
    const [best] = proposalsFor(entry, datasetsInUse({ datasets }));
    return html`${tick(
        html`${entry.label[language]}${isThere ? html` <span class="tag">${say.there}</span>` : nothing}`,
        this.#chosen.has(entry.id),
        (ticked) => this.#toggle(entry.id, ticked),
      )}
      <p class="quiet facts">${entryFacts(entry, language)}</p>
      ${best && best.likeness >= SURE ? html`<p class="has">${say.inFigures(textIn(best.column.label, language))}</p>` : nothing}
      ${entryDetails(entry, language)}`;
  }

  #ask(change: CatalogueQuestion): void {
    this.#asked = { ...this.#asked, ...change };
    this.#owner.update();
  }

  #toggle(id: string, ticked: boolean): void {
    if (ticked) this.#chosen.add(id);
    else this.#chosen.delete(id);
    this.#owner.update();
  }

  async #take(): Promise<void> {
    const { monitor, done, language: speaks } = this.#owner;
    const language = speaks();
    const { indicators = [], datasets = [] } = monitor.records ?? {};
    const place = nextPlace(indicators);
    const entries = [...this.#chosen].flatMap((id) => catalogueEntry(id) ?? []);
    const made = entries.map((entry, at) =>
      monitor.make(
        monitorIndicator,
        takeEntry(entry, datasetsInUse({ datasets }), language, { resultId: this.at, place: place + at }),
      ),
    );
    if (await monitor.save(...made)) done(goalsMessages.in(language).savedMany(made.length));
  }
}
