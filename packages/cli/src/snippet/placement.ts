import { textIn, type Language } from '@draagkracht/model';
import { tableSource } from '@draagkracht/formats';
import { attributeFields, widgetNames, type AttributeField, type Placement } from '@draagkracht/embed/snippet.js';
import type { Typed } from '../arguments.js';
import type { Io } from '../io.js';
import { nearest } from '../near.js';
import { readText } from '../read-text.js';
import { WrongUse } from '../wrong-use.js';
import { snippetWords } from './messages.js';

/** The tag somebody means: with or without our letters in front. @throws {WrongUse} when there is no such element. */
export function tagOf(name: string, language: Language): string {
  const tag = name.startsWith('dk-') ? name : `dk-${name}`;
  if (Object.hasOwn(attributeFields, tag)) return tag;
  throw new WrongUse(snippetWords(language).unknownWidget(name, nearest(tag, Object.keys(attributeFields))));
}

function checkValue(field: AttributeField, value: string, language: Language): void {
  const { name, kind, choices = [], low, high } = field;
  const words = snippetWords(language);
  if (kind === 'flag' && value !== '') throw new WrongUse(words.noFlagValue(name));
  const values = choices.map((choice) => choice.value);
  if (kind === 'choice' && !values.includes(value))
    throw new WrongUse(words.wrongValue(name, value, values.join(', ')));
  const fits =
    /^-?\d+(\.\d+)?$/.test(value) && Number(value) >= (low ?? -Infinity) && Number(value) <= (high ?? Infinity);
  if (kind === 'number' && !fits) throw new WrongUse(words.wrongValue(name, value, `${low ?? ''} – ${high ?? ''}`));
}

function attributesOf(tag: string, { lists, texts }: Typed, language: Language): Record<string, string> {
  const words = snippetWords(language);
  const fields = attributeFields[tag]!;
  const names = fields.map(({ name }) => name);
  const given = [...(texts['src'] === undefined ? [] : [`src=${texts['src']}`]), ...(lists['attr'] ?? [])];
  const attributes: Record<string, string> = {};
  for (const pair of given) {
    const at = pair.indexOf('=');
    const name = at < 0 ? pair : pair.slice(0, at);
    const value = at < 0 ? '' : pair.slice(at + 1);
    const field = fields.find((one) => one.name === name);
    if (!field) throw new WrongUse(words.unknownAttribute(name, tag, names.join(', '), nearest(name, names)));
    if (Object.hasOwn(attributes, name)) throw new WrongUse(words.twiceAttribute(name));
    checkValue(field, value, language);
    attributes[name] = value;
  }
  return attributes;
}

/** What somebody wants on a page, as it was typed. @throws {WrongUse} naming what cannot be used. */
export async function placementOf(tag: string, typed: Typed, language: Language, io: Io): Promise<Placement> {
  const { table, title } = typed.texts;
  const content = table === undefined ? '' : await tableSource(await readText(table, language, io));
  if (content === undefined) throw new WrongUse(snippetWords(language).noTable(table!));
  return {
    tag,
    attributes: attributesOf(tag, typed, language),
    content,
    language,
    title: title ?? textIn(widgetNames[tag]!.title, language),
  };
}
