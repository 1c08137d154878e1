import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AreasSource, SeriesSource } from '@draagkracht/model';
import {
  areasSourceContext,
  DkElement,
  heading,
  provideContext,
  releaseSourceContext,
  requestContext,
  seriesSourceContext,
  toolStyles,
} from '@draagkracht/base';
import { wordMessages } from '@draagkracht/base/words.js';
import { DkMonitorGoEvent } from '../board/board.events.js';
import type { Monitor } from '../monitor/monitor.js';
import { regionName } from '../monitor/records.view.js';
import { cardsToPublish, type MonitorCard } from './cards.view.js';
import { calendarTemplate } from './calendar.template.js';
import { choosingTemplate } from './choosing.template.js';
import { councilTemplate } from './council.template.js';
import { changesTemplate, earlierTemplate } from './earlier.template.js';
import { hasParts } from './figures.view.js';
import { codesTemplate, outTemplate } from './out.template.js';
import { previewTemplate } from './preview.template.js';
import { publicSource } from './public-card.js';
import { publishingMessages } from './publishing.messages.js';
import { PublishingOut } from './publishing-out.js';
import { PublishingRun, type PublishChoice } from './publishing-run.js';
import { publishingStyles } from './publishing.styles.js';
import type { ReadyActs, RoomStage } from './room.js';

/**
 * The room of the monitor where figures go out: what is published, exactly as the public will see it, with what is hidden and why; then
 * the file, the code for a website, what was published before, and the page for the council.
 *
 * @element dk-monitor-publishing
 * @status experimental
 * @since 0.1.0
 * @fires {DkMonitorGoEvent} dk-monitor-go-request - Somebody wants to write the story a card cannot be published without.
 */
export class DkMonitorPublishing extends DkElement {
  static override styles = [DkElement.styles, toolStyles, publishingStyles];
  static override readonly wordings = [wordMessages];

  /** The monitor it works with. */
  @property({ attribute: false }) monitor: Monitor | undefined;

  readonly #update = (): void => this.requestUpdate();
  readonly #run = new PublishingRun(this.#update);
  readonly #out = new PublishingOut(this.#update, () => requestContext(this, releaseSourceContext)?.read());
  #choice: Partial<PublishChoice> = {};
  #look = '';
  #source = publicSource('');
  #sourced = '';
  #end: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.();
    this.#end = undefined;
    this.#run.stop();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // Elements of the preview read the text that will be published, and nothing else.
    const here: SeriesSource & AreasSource = {
      read: (...asked) => this.#source.read(...asked),
      readAreas: (...asked) => this.#source.readAreas(...asked),
    };
    provideContext(root, seriesSourceContext, here);
    provideContext(root, areasSourceContext, here);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('monitor') && this.hasUpdated) this.#follow();
    const { state } = this.#run;
    if (state.phase === 'ready' && state.ready.text !== this.#sourced) {
      this.#sourced = state.ready.text;
      this.#source = publicSource(this.#sourced);
    }
  }

  #follow(): void {
    this.#end?.();
    this.#end = this.monitor?.watch(() => {
      this.#notice();
      this.requestUpdate();
    });
  }

  /** Another region or period, or other figures: what was made no longer fits. */
  #notice(): void {
    const { region, period } = this.monitor?.setup ?? {};
    const look = `${region} ${period}`;
    if (this.#look !== '' && this.#look !== look) this.#run.reset();
    this.#look = look;
  }

  #chosen(cards: readonly MonitorCard[], monitor: Monitor): PublishChoice {
    const place = regionName(monitor.records?.datasets ?? [], monitor.setup.region);
    return {
      ids: new Set(cards.filter(({ why }) => !why).map(({ id }) => id)),
      title: publishingMessages(this.language).defaultTitle(place),
      policy: monitor.setup.policy === 'streng' ? 'streng' : 'publiek',
      scope: 'parts',
      ...this.#choice,
      language: this.language,
    };
  }

  protected override render(): TemplateResult {
    const { monitor, language, headingLevel } = this;
    const messages = publishingMessages(language);
    const title = heading(headingLevel, messages.title);
    if (!monitor?.records)
      return html`<div class="stack">
        ${title}
        <p role="status">${messages.loading}</p>
      </div>`;
    const cards = cardsToPublish(monitor);
    const stage: RoomStage = { monitor, language, level: Math.min(5, headingLevel + 1) };
    return html`<div class="stack">
      ${title}
      <p>${messages.purpose}</p>
      ${monitor.example ? html`<p class="message">${messages.example}</p>` : nothing}
      ${cards.length === 0 ? html`<p class="message">${messages.empty}</p>` : this.#working(cards, stage)}
      ${earlierTemplate(monitor.records.publications, stage, this.#out.downloadAgain)} ${calendarTemplate(stage)}
    </div>`;
  }

  #working(cards: readonly MonitorCard[], stage: RoomStage): TemplateResult {
    const { monitor } = stage;
    const { state } = this.#run;
    const choice = this.#chosen(cards, monitor);
    const withParts = (monitor.records?.datasets ?? []).some((one) => hasParts(one, monitor.setup.region));
    const change = (part: Partial<PublishChoice>): void => {
      this.#choice = { ...this.#choice, ...part };
      this.#run.reset();
    };
    return html`${choosingTemplate({ cards, choice, withParts, state }, stage, {
      choose: change,
      toggle: (id) => {
        const ids = new Set(choice.ids);
        if (!ids.delete(id)) ids.add(id);
        change({ ids });
      },
      write: (indicatorId) => this.dispatchEvent(new DkMonitorGoEvent('indicator', { indicatorId })),
      make: () => void this.#run.make(monitor, { ...choice, title: choice.title.trim() }),
      stop: () => this.#run.stop(),
    })}${this.#ready(stage)}`;
  }

  #ready(stage: RoomStage): TemplateResult | typeof nothing {
    const { state } = this.#run;
    if (state.phase !== 'ready') return nothing;
    const shown = this.#out.of(state.ready);
    const { ready } = shown;
    const acts: ReadyActs = {
      download: (kind, id) => this.#out.download(ready, kind, id),
      keep: () => void this.#out.keep(ready, stage.monitor),
      place: (folder) => this.#out.place(folder),
      copy: (name, from) => void this.#out.copy(name, from),
      council: () => void this.#out.toggleCouncil(),
    };
    const isRefused = ready.gated.report.refused.length > 0;
    return html`${previewTemplate(shown, stage, acts)}${changesTemplate(shown, stage)}${
      isRefused
        ? nothing
        : html`${outTemplate(shown, stage, acts)}${codesTemplate(shown, stage, acts)}${councilTemplate(shown, stage, acts)}`
    }`;
  }
}
