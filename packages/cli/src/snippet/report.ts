import { textIn, type Language } from '@draagkracht/model';
import {
  attributeFields,
  widgetGroupNames,
  widgetGroups,
  widgetNames,
  type ContentSystem,
  type Snippet,
} from '@draagkracht/embed/snippet.js';
import { inColumns } from '../columns.js';
import { placeNames, routeNames, snippetWords, systemNames } from './messages.js';

/** Every element by group, with what it is for. */
export function widgetsText(language: Language): string {
  const groups = widgetGroups.flatMap((group) => {
    const rows = Object.keys(attributeFields)
      .filter((tag) => widgetNames[tag]?.group === group)
      .map((tag): [string, string] => [tag, textIn(widgetNames[tag]!.use, language)]);
    return rows.length > 0 ? [`${textIn(widgetGroupNames[group], language)}\n${inColumns(rows)}`] : [];
  });
  return `${groups.join('\n\n')}\n\n${snippetWords(language).choose}\n`;
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

const listed = (title: string, texts: readonly string[], mark: (at: number) => string): string =>
  texts.length === 0 ? '' : `${title}\n${texts.map((text, at) => `  ${mark(at)} ${text}`).join('\n')}\n\n`;

function partsText({ parts }: Snippet, language: Language): string {
  let place = '';
  return parts
    .map(({ place: at, what, code, optional }) => {
      const heading = at === place ? '' : `${textIn(placeNames[at], language)}\n`;
      place = at;
      const may = optional ? ` (${snippetWords(language).optional})` : '';
      return `${heading}  ${textIn(what, language)}${may}\n\n${indented(code)}\n\n`;
    })
    .join('');
}

/** Everything for a person, in the order in which it is done. */
export function snippetText(tag: string, snippet: Snippet, system: ContentSystem, language: Language): string {
  const words = snippetWords(language);
  const texts = (all: Snippet['steps']): string[] => all.map((text) => textIn(text, language));
  const title = words.title(
    textIn(widgetNames[tag]!.title, language),
    textIn(routeNames[snippet.route], language),
    textIn(systemNames[system], language),
  );
  return [
    `${title}\n${'='.repeat(title.length)}\n\n`,
    listed(words.steps, texts(snippet.steps), (at) => `${at + 1}.`),
    listed(words.losses, texts(snippet.losses), () => '–'),
    partsText(snippet, language),
    listed(words.checklist, texts(snippet.checklist), () => '[ ]'),
    `${words.declaration}\n${indented(textIn(snippet.declaration, language))}\n`,
  ].join('');
}
