import type { Language, Series } from '@draagkracht/model';
import { WHOLE_FILE } from '@draagkracht/formats';
import { chartFragment, principleFragment } from '@draagkracht/embed/static.js';
import { oneOf, type Typed } from './arguments.js';
import type { ExitCode, Io } from './io.js';
import { subjectOfFile } from './judge/from-file.js';
import { messagesOf } from './messages.js';
import { renderWords, type RenderWords } from './render/messages.js';
import { WrongUse } from './wrong-use.js';

/** Options of `draagkracht render` beside those of every command. */
export const renderOptions = {
  widget: 'text',
  indicator: 'text',
  region: 'text',
  beside: 'text',
  principle: 'text',
  better: 'text',
  level: 'text',
  csv: 'text',
  out: 'text',
  svg: 'text',
} as const;

/** What can be made without a page; the other elements are filled in by people, or need more room than a block of text. */
const widgets = ['outcome-chart', 'principle-card', 'principle-deck'] as const;

/** What was made. */
interface Made {
  readonly sentence: string | undefined;
  readonly html: string;
  readonly svg: string | undefined;
}

function wholeBetween(
  text: string | undefined,
  low: number,
  high: number,
  wrong: (text: string) => string,
): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d$/.test(text) || Number(text) < low || Number(text) > high) throw new WrongUse(wrong(text));
  return Number(text);
}

async function chartOf({ words, texts }: Typed, level: number | undefined, language: Language, io: Io): Promise<Made> {
  const [path, ...more] = words;
  if (path === undefined || more.length > 0) throw new WrongUse(renderWords(language).oneInput);
  const { indicator, region, csv, better } = texts;
  const direction =
    better === undefined
      ? undefined
      : oneOf('--better', better, ['higher', 'lower', 'neutral'] as const, 'neutral', messagesOf(language));
  const read = async (code: string | undefined): Promise<Series> => {
    const { series } = await subjectOfFile({ path, indicator, region: code }, language, io);
    const { region: area, ...rest } = series;
    const named = area?.code === WHOLE_FILE ? rest : series;
    return direction ? { ...named, indicator: { ...named.indicator, direction } } : named;
  };
  const others = (texts['beside'] ?? '').split(',').flatMap((code) => (code.trim() === '' ? [] : [code.trim()]));
  const series = await read(region);
  const beside: Series[] = [];
  for (const code of others) beside.push(await read(code));
  const request = {
    series,
    others: beside,
    language,
    ...(level === undefined ? {} : { level }),
    ...(csv === undefined ? {} : { csv }),
  };
  return chartFragment(request);
}

async function principlesOf(
  widget: (typeof widgets)[number],
  { words: files, texts }: Typed,
  level: number | undefined,
  language: Language,
): Promise<Made> {
  const words = renderWords(language);
  if (files.length > 0) throw new WrongUse(words.noFileWanted(widget));
  const one = wholeBetween(texts['principle'] ?? '1', 1, 4, words.wrongPrinciple) as 1 | 2 | 3 | 4;
  const html = await principleFragment({
    language,
    ...(widget === 'principle-card' ? { number: one } : {}),
    ...(level === undefined ? {} : { level }),
  });
  return { html, sentence: undefined, svg: undefined };
}

async function write({ html, svg }: Made, { texts, flags }: Typed, words: RenderWords, io: Io): Promise<void> {
  const files: readonly (readonly [string | undefined, string | undefined])[] = [
    [texts['out'], html],
    [texts['svg'], svg],
  ];
  for (const [path, text] of files) {
    if (path === undefined) continue;
    if (text === undefined) io.stderr(`${words.noPicture}\n`);
    else {
      await io.writeFile(path, text);
      if (!flags.has('json')) io.stdout(`${words.written(path)}\n`);
    }
  }
}

/** `draagkracht render FILE`: HTML that is whole without script, and the chart as a picture. */
export async function renderCommand(typed: Typed, language: Language, io: Io): Promise<ExitCode> {
  const words = renderWords(language);
  const widget = oneOf('--widget', typed.texts['widget'], widgets, 'outcome-chart', messagesOf(language));
  const level = wholeBetween(typed.texts['level'], 2, 5, words.wrongLevel);
  const made = await (widget === 'outcome-chart'
    ? chartOf(typed, level, language, io)
    : principlesOf(widget, typed, level, language));
  await write(made, typed, words, io);
  const { sentence = null, html, svg = null } = made;
  if (typed.flags.has('json')) io.stdout(`${JSON.stringify({ widget, sentence, html, svg }, null, 2)}\n`);
  else if (typed.texts['out'] === undefined) io.stdout(html);
  return 0;
}
