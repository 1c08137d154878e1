import type { ReactiveControllerHost } from 'lit';
import { Late } from '@draagkracht/base';
import { periodOf, trimRegion, type Language, type SourcedAreas } from '@draagkracht/model';
import { Memo } from '../shared/memo.js';
import type { SourceState } from '../shared/source-controller.js';
import type { Land } from './land.geometry.js';
import type { MapAttributes } from './map-attributes.js';
import { isOfOtherRegions, mapInput, plainAreas, type MapInput, type TableFault } from './outcome-map.input.js';
import type { MapDrawing } from './map-drawing.js';
import type { MapSources } from './sources.part.js';
import { mapSeriesOf, type MapAreas, type MapSeries, type MapWishes } from './outcome-map.series.js';

/** An invented map, in place of what the page gives. */
export interface Given {
  readonly areas: SourcedAreas;
  readonly shapes: object;
}

type Host = ReactiveControllerHost & MapAttributes;

/** Codes may be padded and in small letters; names stay as they are. */
const regionIn = (text: string): string => (/^[a-z]{2}\d/i.test(text.trim()) ? trimRegion(text) : text.trim());

const boundsIn = (text: string): number[] =>
  text.split(';').flatMap((bound) => (bound.trim() ? Number(bound.replace(',', '.')) : []));

/** Reads what the page wrote on a map or handed to it, and brings figures and shapes together. Nothing is made twice. */
export class MapFigures {
  /** What there is to show. */
  input: MapInput = { kind: 'waiting' };
  /** The figures on their regions; `undefined` while there are none, or while a part is on its way. */
  series: MapSeries | undefined;
  readonly #host: Host;
  readonly #sources: Late<MapSources>;
  readonly #drawing: Late<MapDrawing>;
  readonly #carrying: Late<typeof import('./carried.series.js')>;
  readonly #tables: Late<typeof import('./areas-table.js')>;
  readonly #tabled = new Memo<SourceState<SourcedAreas> | TableFault>();
  readonly #inputs = new Memo<MapInput>();
  readonly #carried = new Memo<MapAreas | undefined>();
  readonly #joined = new Memo<MapSeries | undefined>();

  constructor(host: Host) {
    this.#host = host;
    this.#sources = new Late(host, async () => new (await import('./sources.part.js')).MapSources(host));
    this.#drawing = new Late(host, async () => new (await import('./map-drawing.js')).MapDrawing(host));
    this.#carrying = new Late(host, () => import('./carried.series.js'));
    this.#tables = new Late(host, () => import('./areas-table.js'));
  }

  /** What draws, when there are shapes and it has come. */
  get drawing(): MapDrawing | undefined {
    return this.#drawing.here;
  }

  /** Settles when shapes have been made ready, if any are. */
  get arrival(): Promise<void> {
    return this.#drawing.here?.arrival ?? Promise.resolve();
  }

  /** The parts that may be on their way. */
  get parts(): readonly { readonly arrival: Promise<void> }[] {
    return [this.#sources, this.#drawing, this, this.#tables, this.#carrying];
  }

  /** How reading a file stands; nothing is read where the page hands over the thing itself. */
  #read<T>(given: T | undefined, named: string, ask: (sources: MapSources) => SourceState<T>): SourceState<T> {
    if (given) return { state: 'ready', series: given };
    if (!named) return { state: 'none' };
    const { part, failed } = this.#sources;
    return part ? ask(part) : { state: failed ? 'no-reader' : 'loading' };
  }

  /** The table inside the element, when there is nothing else. */
  #table(light: number, language: Language, land: Land | undefined): SourceState<SourcedAreas> | TableFault {
    const table = this.#host.querySelector('table');
    if (!table) return { state: 'none' };
    const { part } = this.#tables;
    return this.#tabled.get([part, light, language, land], () => {
      if (!part) return { state: 'loading' };
      const read = part.readAreasTable(table, language, land);
      return read.ok ? { state: 'ready', series: read.areas } : { state: 'table-fault', text: read.text };
    });
  }

  /**
   * Looks again at what the page gave; cheap when nothing changed.
   * @param light rises when what is inside the element changes.
   */
  look(example: Given | undefined, language: Language, light = 0): void {
    const { indicator, weights, src, geo, division } = this.#host;
    const given = example ?? this.#host;
    const indicators = weights ? [indicator, weights] : indicator ? [indicator] : [];
    const shapes = this.#read(given.shapes, geo, (sources) => sources.shapes(geo));
    const part = shapes.state === 'ready' ? this.#drawing.part : undefined;
    const unseen = shapes.state === 'ready' && this.#drawing.failed;
    const land = shapes.state === 'ready' ? part?.landFrom(shapes.series) : undefined;
    const asked = this.#read(given.areas, src, (sources) => sources.figures(src, indicators));
    const found = typeof land === 'object' ? land : undefined;
    const figures = asked.state === 'none' ? this.#table(light, language, found) : asked;
    const states = [given.areas ?? figures, given.shapes ?? shapes, figures.state, shapes.state];
    const input = this.#inputs.get([...states, land, unseen, language], () =>
      mapInput(figures, unseen ? { state: 'no-reader' } : shapes, land),
    );
    this.input = input;
    const { has, failed } = this.#carrying;
    const carried = this.#carried.get([input, division, has, failed], () =>
      input.kind === 'figures' ? this.#carry(input) : undefined,
    );
    this.series = this.#join(input, carried);
  }

  #join(input: MapInput, areas: MapAreas | undefined): MapSeries | undefined {
    const { classes, classCount, breaks, smallNumberPolicy, region, period } = this.#host;
    const natural = this.drawing?.naturalBreaks;
    return this.#joined.get([areas, natural, classes, classCount, breaks, smallNumberPolicy, region, period], () => {
      if (!areas || input.kind !== 'figures') return undefined;
      const wishes: MapWishes = {
        way: classes ?? 'quantile',
        count: classCount || 5,
        breaks: boundsIn(breaks ?? ''),
        policy: smallNumberPolicy ?? '',
        region: regionIn(region ?? ''),
        period: periodOf(period ?? '')?.code ?? period ?? '',
        natural,
      };
      return mapSeriesOf(areas, input.land, wishes);
    });
  }

  /** Figures of other areas than the map's are carried over; while the part for it is on its way there is nothing. */
  #carry({ areas, land }: MapInput & { kind: 'figures' }): MapAreas | undefined {
    if (!land || !isOfOtherRegions(areas, land)) return plainAreas(areas);
    const { part } = this.#carrying;
    if (!part) return this.#carrying.failed ? plainAreas(areas) : undefined;
    const day = part.divisionOf(land, this.#host.division ?? '');
    return day ? part.carriedAreas(areas, day) : plainAreas(areas);
  }
}
