import { dayAt, periodLabel, plainName, type Language, type Source } from '@draagkracht/model';
import { download } from '@draagkracht/base';
import { exportMessages } from './export.messages.js';
import { pngOf } from './png.js';
import { standaloneSvg, type DrawnPicture } from './standalone-svg.js';

// Fetched when somebody saves a chart.

/** What is known of a chart that is saved. */
export interface SavedChart {
  readonly label: string;
  /** Name of the area; empty where the label says it. */
  readonly place: string;
  readonly sentence: string;
  /** The source, or what the chart says of it in words. */
  readonly source: Source | string | undefined;
  /** The last period there is a figure of. */
  readonly last: string | undefined;
  readonly language: Language;
  /** ISO day on which it is saved. */
  readonly today: string;
}

/** Source and dates in one text. */
export function sourceText({ source: from, last, language, today }: SavedChart): string {
  const messages = exportMessages(language);
  const source = typeof from === 'string' ? undefined : from;
  const name = source && [source.name, source.tableId, source.licence].filter(Boolean).join(', ');
  return [
    typeof from === 'string' ? from : name && messages.source(name),
    last && messages.upTo(periodLabel(last, language)),
    source?.retrieved && messages.fetched(periodLabel(source.retrieved, language)),
    messages.made(periodLabel(today, language)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a chart is called as a file: its name in letters every system takes. */
export const fileNameOf = ({ label, place, language }: SavedChart): string =>
  plainName(`${label} ${place}`, 80) || exportMessages(language).file;

/** Hands out the figures of a chart. */
export const saveCsv = (csv: string, chart: SavedChart): void => download(csv, `${fileNameOf(chart)}.csv`, 'text/csv');

/** What a chart on a page says of itself, for charts that are about more than one series. */
export function saidOnPage(host: HTMLElement, language: Language): SavedChart {
  const said = (part: string): string =>
    (host.shadowRoot?.querySelector(`[part~=${part}]`)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const [label, sentence, source] = ['heading', 'sentence', 'source'].map(said) as [string, string, string];
  return { label, place: '', sentence, source, last: undefined, language, today: dayAt(new Date()) };
}

/** The drawing in a chart with the signs that explain it. @returns `undefined` when nothing is drawn */
export function drawnIn(host: HTMLElement): DrawnPicture | undefined {
  const root = host.shadowRoot ?? host;
  const drawing = root.querySelector<SVGSVGElement>('svg.picture');
  if (!drawing) return undefined;
  const legend = [...root.querySelectorAll('[part~=legend] li')].map((item) => ({
    sign: item.querySelector('svg') ?? undefined,
    text: item.textContent.replace(/\s+/g, ' ').trim(),
  }));
  return { host, drawing, legend };
}

/**
 * Hands out the picture of a chart with its words in it.
 * @returns what to tell: `saved`, `noPng` where no PNG can be made, `noPicture` where nothing is drawn
 */
export async function savePicture(
  host: HTMLElement,
  chart: SavedChart,
  kind: 'svg' | 'png',
): Promise<'saved' | 'noPng' | 'noPicture'> {
  const drawn = drawnIn(host);
  if (!drawn) return 'noPicture';
  const { label, place, sentence, language } = chart;
  const title = [label, place].filter(Boolean).join(', ');
  const picture = standaloneSvg(drawn, { title, sentence, source: sourceText(chart), language });
  const name = fileNameOf(chart);
  if (kind === 'svg') download(picture.svg, `${name}.svg`, 'image/svg+xml');
  else {
    const png = await pngOf(picture);
    if (!png) return 'noPng';
    download(png, `${name}.png`, 'image/png');
  }
  return 'saved';
}
