import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Late } from '@draagkracht/base';
import { formatNumber, wordMessages } from '@draagkracht/base/words.js';
import { trimRegion, type SourcedAreas } from '@draagkracht/model';
import type { ChartNotice } from '../outcome-chart/outcome-chart.input.js';
import { DkAreaSelectedEvent } from '../shared/area.events.js';
import { FoldsController } from '../shared/folds-controller.js';
import { LateReader } from '../shared/late-reader.js';
import { LightController } from '../shared/light-controller.js';
import { lookedUp } from '../shared/looked-up.words.js';
import { Memo } from '../shared/memo.js';
import type { SourceState } from '../shared/source-controller.js';
import { multiplesMessages } from './messages.js';
import type { AreasFound } from './areas-within.series.js';
import type { AreasInside } from './inside.part.js';
import { MultiplesAttributes } from './multiples-attributes.js';
import { placePanels, type PlacedPanels } from './multiples.geometry.js';
import { LONG, MOST, multiplesOf, policyFor, type Multiples } from './multiples.series.js';
import { smallMultiplesStyles } from './small-multiples.styles.js';
import { footTemplate, headTemplate, panelTemplate } from './small-multiples.template.js';
import { areaWords, multiplesWords, panelWords } from './small-multiples.words.js';

/** A table is there, and what reads it is on its way. */
const WAITING: AreasInside = { notice: { kind: 'waiting' } };

interface Shown {
  readonly multiples: Multiples;
  readonly placed: PlacedPanels;
}

/**
 * A small line for each area of a municipality, all on one scale: one sentence, the pictures by name, the figures in a table.
 *
 * Use it to see in which neighbourhoods a figure goes another way than elsewhere. It ranks nobody: areas stand in the order of the
 * alphabet.
 *
 * @element dk-small-multiples
 * @status experimental
 * @since 0.4.0
 *
 * @slot - A `<table>` with an area a row and a period a column may be the input; what stands here is seen until there are pictures, and when
 *   there can be none.
 *
 * @csspart heading - The name of the figure.
 * @csspart sentence - How many areas, and from where to where their figures go.
 * @csspart panels - The pictures.
 * @csspart legend - What to mind.
 * @csspart source - Where the figures come from.
 * @csspart table - The details with the figures.
 *
 * @cssprop --dk-chart-line-color - Colour of the lines.
 *
 * @fires {DkReadyEvent} dk-ready - When it has drawn itself for the first time.
 * @fires {DkAreaSelectedEvent} dk-area-selected - When a reader goes to an area.
 * @fires {DkChartFailedEvent} dk-chart-failed - When `src` cannot be shown.
 */
export class DkSmallMultiples extends MultiplesAttributes {
  static override styles = [MultiplesAttributes.styles, smallMultiplesStyles];

  static override readonly wordings = [wordMessages, multiplesMessages];

  @state() private _at = -1;
  @state() private _wanted = '';
  @state() private _example = false;

  readonly #folds = new FoldsController(this, ['table']);
  readonly #notices = new Late(this, () => import('./small-multiples.notice.js'));
  readonly #tables = new Late(this, () => import('./table.part.js'));
  readonly #areas = new Late(this, async () => {
    const part = await import('./areas.part.js');
    return { source: part.areasSource(this), within: part.areasWithin };
  });
  readonly #light = new LightController(this);
  readonly #reading = new Late(this, async () => (await import('./inside.part.js')).areasInside);
  readonly #readings = new Memo<AreasInside | undefined>();
  readonly #given = new Memo<AreasFound | undefined>();
  readonly #works = new Memo<Shown | undefined>();
  readonly #reader = new LateReader(this, {
    points: () => ({ count: this.#drawn.length, nearest: () => -1 }),
    at: () => this._at,
    go: (to) => this.#go(to),
    open: () => this.#folds.show('table'),
  });
  #asked: SourceState<SourcedAreas> = { state: 'none' };
  #inside: AreasInside | undefined;
  #shown: Shown | undefined;
  /** Places of the areas that are drawn. */
  #drawn: readonly number[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { series, reference, region, smallNumberPolicy, src, indicator, within, areas, language } = this;
    const file = series || !src ? undefined : this.#areas.part;
    file?.source.ask(src, { indicators: indicator ? [indicator] : [] });
    const loading: SourceState<SourcedAreas> = { state: this.#areas.failed ? 'no-reader' : 'loading' };
    const asked = (this.#asked = series || !src ? { state: 'none' } : (file?.source.value ?? loading));
    const table = series || src ? null : this.querySelector('table');
    const inside = (this.#inside = this.#readings.get([table, language, this.#light.version, this.#reading.has], () =>
      table ? (this.#reading.part?.(table, language) ?? WAITING) : undefined,
    ));
    const example = this._example ? this.#notices.part : undefined;
    const read = asked.state === 'ready' ? asked.series : undefined;
    const given = this.#given.get([series, reference, read, within, areas, inside, example, language], () => {
      if (series) return { series, reference };
      if (read) return file?.within(read, within ?? '', areas);
      return inside?.areas ?? (example && { series: example.exampleAreas(language), reference: undefined });
    });
    const policy = policyFor(given?.series ?? [], smallNumberPolicy);
    const own = trimRegion(region ?? '');
    this.#shown = this.#works.get([given, own, policy], () => {
      const multiples = given && multiplesOf(given.series, given.reference, { region: own, policy });
      return multiples && { multiples, placed: placePanels(multiples) };
    });
    this.#drawn = this.#looked();
    if (this._at >= this.#drawn.length) this._at = -1;
  }

  /** The areas whose name has what is looked for in it, as many as can be drawn. */
  #looked(): readonly number[] {
    const lines = this.#shown?.multiples.lines ?? [];
    const wanted = lookedUp(this._wanted.trim());
    return lines.flatMap(({ name }, at) => (lookedUp(name).includes(wanted) ? [at] : [])).slice(0, MOST);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // Paper does not wait: the table is at hand before anybody prints.
    if (this.#shown) void this.#tables.part;
  }

  /** Also waits for parts that are fetched when they are first needed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (const part of [this.#areas, this.#reading, this.#notices, this.#tables, this.#reader]) {
      await super.getUpdateComplete();
      await part.arrival;
    }
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    if (!this.#shown) return this.#notice();
    const { language } = this;
    const { multiples, placed } = this.#shown;
    const say = multiplesMessages.in(language);
    const words = multiplesWords(multiples, placed, language);
    return html`<figure aria-labelledby="sentence">
      ${headTemplate(words, this.headingLevel, this._example && !this.series ? [say.example] : [])}
      ${multiples.lines.length > LONG ? this.#find(multiples) : nothing} ${this.#panels(this.#shown)}
      ${footTemplate(words)}
      <details part="table" @toggle=${this.#folds.toggled}>
        <summary>${say.table}</summary>
        ${this.#folds.has('table') ? this.#tables.part?.tableTemplate(this, multiples, language) : nothing}
      </details>
    </figure>`;
  }

  #panels({ multiples, placed }: Shown): TemplateResult | typeof nothing {
    const { language, _at: at } = this;
    const drawn = this.#drawn;
    if (drawn.length === 0) return nothing;
    const say = multiplesMessages.in(language);
    const said = areaWords(multiples.lines[drawn[Math.max(0, at)]!]!, multiples, language);
    return html`<div
        class="panels"
        part="panels"
        role="slider"
        tabindex="0"
        aria-label=${say.pictures}
        aria-describedby="keys"
        aria-valuemin="0"
        aria-valuemax=${drawn.length - 1}
        aria-valuenow=${Math.max(0, at)}
        aria-valuetext=${said}
        @keydown=${this.#reader.heard}
        @click=${this.#clicked}
      >
        ${drawn.map((place, i) => {
          const line = multiples.lines[place]!;
          return panelTemplate(placed.panels[place]!, placed.reference, {
            ...panelWords(line, multiples, say, language),
            current: i === at,
          });
        })}
      </div>
      <p class="readout quiet" aria-hidden="true">${at < 0 ? nothing : said}</p>
      <p id="keys" hidden>${say.keys}</p>`;
  }

  #find({ lines }: Multiples): TemplateResult {
    const { language, _wanted: wanted } = this;
    const say = multiplesMessages.in(language);
    const number = (count: number): string => formatNumber(count, 0, language);
    const [shown, all] = [this.#drawn.length, lines.length];
    const told = shown === 0 ? say.none(wanted.trim()) : say.found(number(shown), number(all));
    return html`<div class="find">
      <label for="find">${say.find}</label>
      <input id="find" type="search" autocomplete="off" spellcheck="false" .value=${wanted} @input=${this.#typed} />
      <span role="status" class="quiet"
        >${wanted.trim() ? told : all > MOST ? say.more(number(MOST), number(all)) : ''}</span
      >
    </div>`;
  }

  #notice(): TemplateResult {
    const notice = this.#noticeOf(this.#asked);
    const notices = notice?.kind === 'waiting' ? undefined : this.#notices.part;
    return html`${notice && notices ? notices.noticeTemplate(this, notice, this.language, () => (this._example = true)) : nothing}<slot
      ></slot>`;
  }

  #noticeOf(asked: SourceState<SourcedAreas>): ChartNotice | undefined {
    switch (asked.state) {
      case 'loading':
        return { kind: 'loading', say: (messages) => messages.loading };
      case 'no-reader':
        return { kind: 'fault', say: (messages) => messages.noReader };
      case 'failed':
        return { kind: 'fault', say: (messages) => messages.source[asked.code](asked.detail) };
      case 'ready':
        return this.#notices.here?.noAreas(this.within, this.language);
      default:
        return this.#inside?.notice ?? { kind: 'empty' };
    }
  }

  readonly #clicked = ({ target, currentTarget }: Event): void => {
    const panel = (target as Element).closest('.panel');
    this.#go([...(currentTarget as Element).children].findIndex((child) => child === panel));
  };

  readonly #typed = ({ target }: Event): void => {
    this._wanted = (target as HTMLInputElement).value;
    this._at = -1;
  };

  #go(to: number): void {
    if (to === this._at) return;
    this._at = to;
    const code = this.#shown?.multiples.lines[this.#drawn[to] ?? -1]?.code;
    if (code) this.dispatchEvent(new DkAreaSelectedEvent(code));
  }
}
