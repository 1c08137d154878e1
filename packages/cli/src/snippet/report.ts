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

/** Lines of an optional piece of code that are shown when not everything is asked for. */
const SHOWN = 4;

/** The beginning of long code, with how many lines there are more and how to see them. */
function shortened(code: string, language: Language): string {
  const lines = code.split('\n');
  if (lines.length <= 2 * SHOWN) return indented(code);
  return `${indented(lines.slice(0, SHOWN).join('\n'))}\n    ${snippetWords(language).more(lines.length - SHOWN)}`;
}

function neededText({ parts }: Snippet, language: Language): string {
  let place = '';
  return parts
    .filter(({ optional }) => !optional)
    .map(({ place: at, what, code }) => {
      const heading = at === place ? '' : `${textIn(placeNames[at], language)}\n`;
      place = at;
      return `${heading}  ${textIn(what, language)}\n\n${indented(code)}\n\n`;
    })
    .join('');
}

function optionalText({ parts }: Snippet, language: Language, isWhole: boolean): string {
  const optional = parts.filter((part) => part.optional);
  if (optional.length === 0) return '';
  const written = optional.map(({ place, what, code }) => {
    const text = isWhole ? indented(code) : shortened(code, language);
    return `  ${textIn(placeNames[place], language)}. ${textIn(what, language)}\n\n${text}\n\n`;
  });
  return `${snippetWords(language).optional}\n${written.join('')}`;
}

/**
 * Everything for a person, in the order in which it is done: what is needed, what to look at, and what may be added.
 * @param isWhole whether long code that may be left out is written in full
 */
export function snippetText(
  tag: string,
  snippet: Snippet,
  system: ContentSystem,
  language: Language,
  isWhole = false,
): string {
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
    neededText(snippet, language),
    optionalText(snippet, language, isWhole),
    listed(words.checklist, texts(snippet.checklist), () => '[ ]'),
    `${words.declaration}\n${indented(textIn(snippet.declaration, language))}\n`,
  ].join('');
}
