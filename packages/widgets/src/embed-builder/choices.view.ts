import { contentSystems, embedRoutes, type ContentSystem, type EmbedRoute } from '@draagkracht/base/snippet.js';
import type { Language } from '@draagkracht/model';

/** Where the figures of a chart come from. */
export type Given = 'example' | 'table' | 'file';

/** Everything a webmaster chose. It is in the form, and nowhere else. */
export interface Choices {
  readonly tag: string;
  /** Attributes of the element that differ from what it does by itself; a flag has the empty text. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly given: Given;
  /** What was pasted, as text. */
  readonly pasted: string;
  /** The name of the table, when it has none of its own or another is wanted. */
  readonly caption: string;
  /** Address of a file with figures, and which of them. */
  readonly src: string;
  readonly indicator: string;
  readonly region: string;
  readonly system: ContentSystem;
  /** Where in that system is pasted; empty for the first place. */
  readonly place: string;
  /** A route of one's own choice; without it the recommended one. */
  readonly route?: EmbedRoute | undefined;
  /** Language of the page the code is for. */
  readonly language: Language;
  /** Folder of the bundle on that page; empty for the one this page uses. */
  readonly folder: string;
}

/** What somebody begins with. */
export const firstChoices = (language: Language): Choices => ({
  tag: 'dk-outcome-chart',
  attributes: {},
  given: 'example',
  pasted: '',
  caption: '',
  src: '',
  indicator: '',
  region: '',
  system: 'html',
  place: '',
  language,
  folder: '',
});

/** Attributes with one of them changed; an empty value takes it away, a flag is `true`. */
export function withAttribute(
  attributes: Choices['attributes'],
  name: string,
  value: string | boolean,
): Choices['attributes'] {
  const { [name]: _, ...rest } = attributes;
  if (value === '' || value === false) return rest;
  return { ...rest, [name]: value === true ? '' : value };
}

/** A folder as it stands in code: with a slash at its end. */
export const folderText = (folder: string): string => {
  const trimmed = folder.trim();
  return trimmed === '' || trimmed.endsWith('/') ? trimmed : `${trimmed}/`;
};

/** The beginning of the part of an address that holds settings. */
const MARK = 'zet-op-uw-site';
const ATTRIBUTE = 'is.';

const texts = ['src', 'indicator', 'region', 'place', 'folder'] as const;

/** What is kept in a link to these settings. Never a table, and never what a caption says. */
export function settingsHash(choices: Choices): string {
  const { tag, system, route, language, given, attributes } = choices;
  const kept: readonly (readonly [string, string])[] = [
    ['widget', tag.replace(/^dk-/, '')],
    ['cms', system],
    ['lang', language],
    ...(route ? ([['route', route]] as const) : []),
    ...texts.flatMap((name) => {
      const wanted = choices[name] && (given === 'file' || name === 'place' || name === 'folder');
      return wanted ? [[name, choices[name]] as const] : [];
    }),
    ...Object.entries(attributes).map(([name, value]) => [`${ATTRIBUTE}${name}`, value] as const),
  ];
  return `#${MARK}&${kept.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

const oneOf = <Value extends string>(values: readonly Value[], value: string | undefined): Value | undefined =>
  values.find((one) => one === value);

/**
 * Reads such a link. What is not known is left out; nothing in it is trusted.
 * @param tags the elements there are
 */
export function settingsIn(hash: string, tags: readonly string[]): Partial<Choices> {
  const [mark, ...pairs] = hash.replace(/^#/, '').split('&');
  if (mark !== MARK) return {};
  const told = new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, Math.max(0, at)), decoded(pair.slice(at + 1))] as const;
    }),
  );
  const tag = oneOf(tags, `dk-${told.get('widget') ?? ''}`);
  const system = oneOf(contentSystems, told.get('cms'));
  const route = oneOf(embedRoutes, told.get('route'));
  const language = oneOf(['nl', 'en'] as const, told.get('lang'));
  const attributes = [...told].filter(([name]) => /^is\.[a-z][a-z-]*$/.test(name));
  return {
    ...(tag && { tag }),
    ...(system && { system }),
    ...(route && { route }),
    ...(language && { language }),
    ...Object.fromEntries(texts.flatMap((name) => (told.get(name) ? [[name, told.get(name)]] : []))),
    ...(told.get('src') && { given: 'file' as const }),
    ...(tag && {
      attributes: Object.fromEntries(attributes.map(([name, value]) => [name.slice(ATTRIBUTE.length), value])),
    }),
  };
}
