import type { Language } from '@draagkracht/model';
import {
  attributeFields,
  contentSystems,
  embedRoutes,
  lacksFigures,
  recommendedRoute,
  snippetOf,
  widgetNames,
} from '@draagkracht/embed/snippet.js';
import { oneOf, type Typed } from './arguments.js';
import type { ExitCode, Io } from './io.js';
import { messagesOf } from './messages.js';
import { snippetWords } from './snippet/messages.js';
import { placementOf, tagOf } from './snippet/placement.js';
import { findRelease } from './snippet/release.js';
import { snippetText, widgetsText } from './snippet/report.js';
import { WrongUse } from './wrong-use.js';

/** Options of `draagkracht snippet` beside those of every command. */
export const snippetOptions = {
  route: 'text',
  cms: 'text',
  src: 'text',
  attr: 'many',
  table: 'text',
  title: 'text',
  folder: 'text',
  release: 'text',
  all: 'flag',
} as const;

function listWidgets(typed: Typed, language: Language, io: Io): ExitCode {
  const list = Object.keys(attributeFields).map((tag) => ({
    tag,
    ...widgetNames[tag]!,
    attributes: attributeFields[tag],
  }));
  io.stdout(typed.flags.has('json') ? `${JSON.stringify(list, null, 2)}\n` : widgetsText(language));
  return 0;
}

/** `draagkracht snippet [WIDGET]`: the code for one element, or the list of elements. */
export async function snippetCommand(typed: Typed, language: Language, io: Io): Promise<ExitCode> {
  const messages = messagesOf(language);
  const words = snippetWords(language);
  const { words: typedWords, texts } = typed;
  const system = oneOf('--cms', texts['cms'], contentSystems, 'html', messages);
  const route = oneOf('--route', texts['route'], embedRoutes, recommendedRoute(system), messages);
  const [name] = typedWords;
  if (name === undefined) return listWidgets(typed, language, io);
  if (typedWords.length > 1) throw new WrongUse(words.oneWidget(typedWords.length));
  const tag = tagOf(name, language);
  const placement = await placementOf(tag, typed, language, io);
  const { release, isKnown } = await findRelease(texts['release'], texts['folder'], language, io);
  const snippet = snippetOf(placement, route, system, release);
  if (!isKnown) io.stderr(`${words.withoutSums}\n`);
  if (texts['src'] !== undefined && texts['title'] === undefined) io.stderr(`${words.noTitle(placement.title)}\n`);
  if (lacksFigures(placement)) io.stderr(`${words.noFigures}\n`);
  if (widgetNames[tag]!.isInternal) io.stderr(`${words.notForAll}\n`);
  io.stdout(
    typed.flags.has('json')
      ? `${JSON.stringify({ tag, system, version: release.version, ...snippet }, null, 2)}\n`
      : snippetText(tag, snippet, system, language, typed.flags.has('all')),
  );
  return 0;
}
