import { periodLabel, plainName, textIn, type Indicator, type Language } from '@draagkracht/model';
import { download } from '@draagkracht/base';
import { exportMessages } from './export.messages.js';
import { pngOf } from './png.js';
import { standaloneSvg, type DrawnPicture } from './standalone-svg.js';

// Fetched when somebody saves a chart.

/** What is known of a chart that is saved. */
export interface SavedChart {
  readonly indicator: Indicator;
  readonly place: string;
  readonly sentence: string;
  /** The last period there is a figure of. */
  readonly last: string | undefined;
  readonly language: Language;
  /** ISO day on which it is saved. */
  readonly today: string;
}

/** Source and dates in one text. */
export function sourceText({ indicator: { source }, last, language, today }: SavedChart): string {
  const messages = exportMessages(language);
  const name = source && [source.name, source.tableId, source.licence].filter(Boolean).join(', ');
  return [
    name && messages.source(name),
    last && messages.upTo(periodLabel(last, language)),
    source?.retrieved && messages.fetched(periodLabel(source.retrieved, language)),
    messages.made(periodLabel(today, language)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a chart is called as a file: its name in letters every system takes. */
export const fileNameOf = ({ indicator, place, language }: SavedChart): string =>
  plainName(`${textIn(indicator.label, language)} ${place}`, 80) || exportMessages(language).file;

/** Hands out the figures of a chart. */
export const saveCsv = (csv: string, chart: SavedChart): void => download(csv, `${fileNameOf(chart)}.csv`, 'text/csv');

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
  const { indicator, place, sentence, language } = chart;
  const title = [textIn(indicator.label, language), place].filter(Boolean).join(', ');
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
