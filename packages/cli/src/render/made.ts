import type { Language, Series } from '@draagkracht/model';
import { WHOLE_FILE } from '@draagkracht/formats';
import type { RenderedElement } from '@draagkracht/embed/snippet.js';
import {
  areasFragment,
  areasWithin,
  cardFragment,
  chartFragment,
  principleFragment,
  type ChartRequest,
} from '@draagkracht/embed/static.js';
import { oneOf, type Typed } from '../arguments.js';
import type { Io } from '../io.js';
import { areasOfFile, subjectOfFile } from '../judge/from-file.js';
import { messagesOf } from '../messages.js';
import { WrongUse } from '../wrong-use.js';
import { renderWords } from './messages.js';

/** What was made. */
export interface Made {
  readonly sentence?: string;
  readonly html: string;
  readonly svg?: string | undefined;
}

/** What is asked: the command as it was typed, in which language, and the level of the heading. */
export interface Asked {
  readonly typed: Typed;
  readonly language: Language;
  readonly level: number | undefined;
  readonly io: Io;
}

type Maker = (asked: Asked) => Promise<Made>;

/** A whole number of one digit between two others. @throws {WrongUse} */
export function wholeBetween(
  text: string | undefined,
  low: number,
  high: number,
  wrong: (text: string) => string,
): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d$/.test(text) || Number(text) < low || Number(text) > high) throw new WrongUse(wrong(text));
  return Number(text);
}

const listed = (text: string | undefined): string[] =>
  (text ?? '').split(',').flatMap((code) => (code.trim() === '' ? [] : [code.trim()]));

function pathOf({ typed: { words }, language }: Asked): string {
  const [path, ...more] = words;
  if (path === undefined || more.length > 0) throw new WrongUse(renderWords(language).oneInput);
  return path;
}

/** What only some elements listen to, and another would leave unsaid. */
function refuse(widget: string, options: readonly string[], { typed: { texts }, language }: Asked): void {
  const found = options.find((option) => texts[option] !== undefined);
  if (found !== undefined) throw new WrongUse(renderWords(language).notWith(`--${found}`, widget));
}

/** The level of the heading and the address of the figures, where they were given. */
const moreOf = ({ level, typed: { texts } }: Asked): { level?: number; csv?: string } => ({
  ...(level === undefined ? {} : { level }),
  ...(texts['csv'] === undefined ? {} : { csv: texts['csv'] }),
});

/** The series asked for with those beside it. */
async function seriesRequest(asked: Asked): Promise<ChartRequest> {
  const path = pathOf(asked);
  const { typed, language, io } = asked;
  const { indicator, region, better } = typed.texts;
  const sides = ['higher', 'lower', 'neutral'] as const;
  const direction =
    better === undefined ? undefined : oneOf('--better', better, sides, 'neutral', messagesOf(language));
  const read = async (code: string | undefined): Promise<Series> => {
    const { series } = await subjectOfFile({ path, indicator, region: code }, language, io);
    const { region: area, ...rest } = series;
    const named = area?.code === WHOLE_FILE ? rest : series;
    return direction ? { ...named, indicator: { ...named.indicator, direction } } : named;
  };
  const series = await read(region);
  const others: Series[] = [];
  for (const code of listed(typed.texts['beside'])) others.push(await read(code));
  return { series, others, language, ...moreOf(asked) };
}

async function areasOf(asked: Asked): Promise<Made> {
  refuse('small-multiples', ['beside', 'better'], asked);
  const path = pathOf(asked);
  const { typed, language, io } = asked;
  const { indicator, within = '', region } = typed.texts;
  const kinds = ['district', 'neighbourhood'] as const;
  const areas = typed.texts['areas'];
  const kind = areas === undefined ? '' : oneOf('--areas', areas, kinds, 'neighbourhood', messagesOf(language));
  const { series, reference } = await areasWithin(await areasOfFile({ path, indicator }, language, io), within, kind);
  const made = await areasFragment({
    series,
    ...(reference ? { reference } : {}),
    ...(region === undefined ? {} : { region }),
    language,
    ...moreOf(asked),
  });
  if (!made) throw new WrongUse(renderWords(language).noAreas(within));
  return made;
}

async function principlesOf(widget: 'principle-card' | 'principle-deck', asked: Asked): Promise<Made> {
  const { typed, language, level } = asked;
  const words = renderWords(language);
  if (typed.words.length > 0) throw new WrongUse(words.noFileWanted(widget));
  const one = wholeBetween(typed.texts['principle'] ?? '1', 1, 4, words.wrongPrinciple) as 1 | 2 | 3 | 4;
  const html = await principleFragment({
    language,
    ...(widget === 'principle-card' ? { number: one } : {}),
    ...(level === undefined ? {} : { level }),
  });
  return { html };
}

const ofSeries =
  (widget: string, make: (request: ChartRequest) => Promise<Made>): Maker =>
  async (asked) => {
    refuse(widget, ['within', 'areas'], asked);
    return make(await seriesRequest(asked));
  };

/** How each element is made that can be made beforehand. */
export const makers: Readonly<Record<RenderedElement, Maker>> = {
  'dk-outcome-chart': ofSeries('outcome-chart', chartFragment),
  'dk-indicator-card': ofSeries('indicator-card', cardFragment),
  'dk-small-multiples': areasOf,
  'dk-principle-card': (asked) => principlesOf('principle-card', asked),
  'dk-principle-deck': (asked) => principlesOf('principle-deck', asked),
};
