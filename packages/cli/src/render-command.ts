import { textIn, type Language } from '@draagkracht/model';
import { renderedElements, widgetNames, type RenderedElement } from '@draagkracht/embed/snippet.js';
import { oneOf, type Typed } from './arguments.js';
import type { ExitCode, Io } from './io.js';
import { messagesOf } from './messages.js';
import { makers, wholeBetween, type Made } from './render/made.js';
import { renderWords, shortName, type RenderWords } from './render/messages.js';
import { whyNot } from './render/refused.messages.js';
import { WrongUse } from './wrong-use.js';

/** Options of `draagkracht render` beside those of every command. */
export const renderOptions = {
  widget: 'text',
  indicator: 'text',
  region: 'text',
  beside: 'text',
  within: 'text',
  areas: 'text',
  population: 'text',
  group: 'text',
  period: 'text',
  kind: 'text',
  per: 'text',
  principle: 'text',
  better: 'text',
  level: 'text',
  csv: 'text',
  out: 'text',
  svg: 'text',
} as const;

/** The element that is asked for, with or without `dk-`. @throws {WrongUse} that says why another is not made */
function elementOf(text: string | undefined, language: Language): RenderedElement {
  const name = text === undefined ? undefined : shortName(text);
  const refused = name !== undefined && `dk-${name}` in widgetNames && whyNot(`dk-${name}`);
  if (refused) throw new WrongUse(`--widget ${name}: ${textIn(refused, language)}`);
  const found = oneOf('--widget', name, renderedElements.map(shortName), 'outcome-chart', messagesOf(language));
  return `dk-${found}` as RenderedElement;
}

async function write(
  { html, svg }: Made,
  { texts, flags }: Typed,
  none: string,
  words: RenderWords,
  io: Io,
): Promise<void> {
  const files: readonly (readonly [string | undefined, string | undefined])[] = [
    [texts['out'], html],
    [texts['svg'], svg],
  ];
  for (const [path, text] of files) {
    if (path === undefined) continue;
    if (text === undefined) io.stderr(`${none}\n`);
    else {
      await io.writeFile(path, text);
      if (!flags.has('json')) io.stdout(`${words.written(path)}\n`);
    }
  }
}

/** `draagkracht render FILE`: HTML that is whole without script, and the chart as a picture. */
export async function renderCommand(typed: Typed, language: Language, io: Io): Promise<ExitCode> {
  const words = renderWords(language);
  const tag = elementOf(typed.texts['widget'], language);
  const widget = shortName(tag);
  const level = wholeBetween(typed.texts['level'], 2, 5, words.wrongLevel);
  const made = await makers[tag]({ typed, language, level, io });
  await write(made, typed, tag.startsWith('dk-principle-') ? words.noPictureOf(widget) : words.noPicture, words, io);
  const { sentence = null, html, svg = null } = made;
  if (typed.flags.has('json')) io.stdout(`${JSON.stringify({ widget, sentence, html, svg }, null, 2)}\n`);
  else if (typed.texts['out'] === undefined) io.stdout(html);
  return 0;
}
