import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Series, SmallNumberPolicy, SourcedAreas } from '@draagkracht/model';
import { countedFor, homeOf } from '../monitor/group.view.js';
import type { Linked } from '../monitor/link.view.js';
import type { Monitor } from '../monitor/monitor.js';
import { areasWithin } from './areas.view.js';
import { areasOnMap, comparisonOf, type MunicipalComparison } from './deeper.view.js';
import { deeperMessages } from './deeper.messages.js';

/** What the map and the comparison need of the room they are in. */
export interface DeeperStage {
  readonly language: Language;
  readonly level: number;
  readonly policy: SmallNumberPolicy;
  /** Address of the shapes; empty for none. */
  readonly geo: string;
}

/** What is handed to an element stays the same for as long as its series does: it is judged and drawn once. */
const [maps, comparisons] = [
  new WeakMap<Series, SourcedAreas | undefined>(),
  new WeakMap<Series, MunicipalComparison | undefined>(),
];

function once<Made>(kept: WeakMap<Series, Made>, series: Series, make: () => Made): Made {
  if (!kept.has(series)) kept.set(series, make());
  return kept.get(series)!;
}

/** The areas inside the region in sight on a map, or in a list where there are no shapes. */
export function mapTemplate(
  monitor: Monitor,
  { dataset, column }: Linked,
  series: Series,
  { language, level, policy, geo }: DeeperStage,
): TemplateResult {
  const say = deeperMessages(language);
  const block = monitor.block(dataset.id, column.id);
  if (block === 'waiting') return html`<p role="status">${say.loading}</p>`;
  const { region } = monitor.setup;
  const areas = block && once(maps, series, () => areasOnMap(dataset, block, series, areasWithin(dataset, region)));
  if (!areas) return html`<p>${say.noMap}</p>`;
  return html`${geo ? nothing : html`<p class="quiet">${say.noShapes}</p>`}
    <dk-outcome-map
      compact
      lang=${language}
      geo=${geo || nothing}
      .smallNumberPolicy=${policy}
      .headingLevel=${level}
      .areas=${areas}
      .period=${monitor.setup.period ?? ''}
    ></dk-outcome-map>`;
}

/** The municipality among all others, by limits of chance; or why it cannot be compared. */
export function funnelTemplate(
  monitor: Monitor,
  linked: Linked,
  { language, level, policy }: DeeperStage,
): TemplateResult {
  const say = deeperMessages(language);
  const home = homeOf(monitor.setup.region);
  if (!home) return html`<p>${say.noMunicipality}</p>`;
  const own = monitor.seriesOf(linked.indicator.id, home);
  if ('why' in own) return html`<p>${say.noPeriod}</p>`;
  const counted = 'series' in own ? countedFor(monitor, linked, own.series.indicator) : 'waiting';
  if (counted === 'waiting' || !('series' in own)) return html`<p role="status">${say.loading}</p>`;
  if (!counted) return html`<p>${say.noWhole}</p>`;
  const { series } = own;
  const comparison = once(comparisons, series, () => comparisonOf(linked.dataset, counted, series, home));
  if (!comparison) return html`<p>${say.noPeriod}</p>`;
  return html`${counted.rounding > 0 ? html`<p class="quiet">${say.worked}</p>` : nothing}
    <dk-benchmark-funnel
      lang=${language}
      own=${home}
      kind=${counted.kind}
      per=${[100, 1000, 10_000, 100_000].includes(counted.factor) ? counted.factor : 1000}
      .smallNumberPolicy=${policy}
      .headingLevel=${level}
      .comparison=${comparison}
    ></dk-benchmark-funnel>`;
}
