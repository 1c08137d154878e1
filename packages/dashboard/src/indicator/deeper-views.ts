import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language, Series, SmallNumberPolicy } from '@draagkracht/model';
import { Late } from '@draagkracht/base';
import type { BoardCard } from '../board/board.view.js';
import { linkOf } from '../monitor/link.view.js';
import type { Monitor } from '../monitor/monitor.js';
import { deeperMessages } from './deeper.messages.js';

type Part = 'map' | 'funnel';

/** What is spoken, and where shapes are. */
interface Spoken {
  readonly language: Language;
  readonly geo: string;
}

interface Asked {
  readonly monitor: Monitor;
  readonly id: string;
  readonly series: Series;
  readonly policy: SmallNumberPolicy;
  readonly level: number;
}

/** The map and the fair comparison of one indicator: closed until somebody opens them, and fetched only then. */
export class DeeperViews {
  readonly #host: ReactiveControllerHost;
  readonly #stage: () => Spoken;
  readonly #open = new Set<Part>();
  readonly #parts: Readonly<Record<Part, Late<unknown>>>;
  readonly #views: Late<typeof import('./deeper.template.js')>;

  constructor(host: ReactiveControllerHost, stage: () => Spoken) {
    this.#host = host;
    this.#stage = stage;
    this.#views = new Late(host, () => import('./deeper.template.js'));
    this.#parts = {
      map: new Late(host, () => import('@draagkracht/charts/outcome-map/define.js')),
      funnel: new Late(host, () => import('@draagkracht/charts/benchmark-funnel/define.js')),
    };
  }

  /** Settles when what was asked for has come. */
  async arrival(): Promise<void> {
    await Promise.all([this.#views, this.#parts.map, this.#parts.funnel].map((late) => late.arrival));
  }

  /** Both, each closed or with what is in it. Nothing while there are no figures. */
  shown(monitor: Monitor, { indicator, series }: BoardCard, level: number): TemplateResult | typeof nothing {
    if (!series) return nothing;
    const { policy } = monitor.setup;
    const asked = { monitor, id: indicator.id, series, policy, level: Math.min(5, level + 1) };
    return html`${this.#fold('map', asked)} ${this.#fold('funnel', asked)}`;
  }

  #fold(name: Part, asked: Asked): TemplateResult {
    const say = deeperMessages(this.#stage().language);
    const toggled = (event: Event): void => {
      if ((event.currentTarget as HTMLDetailsElement).open) this.#open.add(name);
      else this.#open.delete(name);
      this.#host.requestUpdate();
    };
    return html`<details class="part deeper-${name}" @toggle=${toggled}>
      <summary>${say[name]}</summary>
      ${this.#open.has(name) ? this.#inside(name, asked) : nothing}
    </details>`;
  }

  #inside(name: Part, { monitor, id, series, policy, level }: Asked): TemplateResult {
    const { language, geo } = this.#stage();
    const say = deeperMessages(language);
    const [views, part] = [this.#views.part, this.#parts[name].part];
    if (this.#views.failed || this.#parts[name].failed) return html`<p role="alert">${say.unreachable}</p>`;
    const linked = linkOf(monitor.records!, id);
    if (!views || !part || 'why' in linked) return html`<p role="status">${say.loading}</p>`;
    const stage = { language, level, policy, geo };
    return name === 'map'
      ? views.mapTemplate(monitor, linked, series, stage)
      : views.funnelTemplate(monitor, linked, stage);
  }
}
