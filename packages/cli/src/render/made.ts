import { periodOf, trimRegion, type Direction, type Language, type Series } from '@draagkracht/model';
import { WHOLE_FILE } from '@draagkracht/formats';
import type { RenderedElement } from '@draagkracht/embed/snippet.js';
import {
  areasFragment,
  areasWithin,
  cardFragment,
  chartFragment,
  comparisonOf,
  funnelFragment,
  principleFragment,
  type ChartRequest,
  type Comparison,
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

/** Options that only some elements listen to. */
const special = ['beside', 'better', 'within', 'areas', 'population', 'group', 'period', 'kind', 'per'] as const;
type Special = (typeof special)[number];

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

/** What only some elements listen to, and another would leave unsaid. @param heard what this one listens to */
function refuse(widget: string, heard: readonly Special[], { typed: { texts }, language }: Asked): void {
  const found = special.find((option) => texts[option] !== undefined && !heard.includes(option));
  if (found !== undefined) throw new WrongUse(renderWords(language).notWith(`--${found}`, widget));
}

/** The level of the heading and the address of the figures, where they were given. */
const moreOf = ({ level, typed: { texts } }: Asked): { level?: number; csv?: string } => ({
  ...(level === undefined ? {} : { level }),
  ...(texts['csv'] === undefined ? {} : { csv: texts['csv'] }),
});

/** Which way is better, where it was typed. @throws {WrongUse} */
function directionOf({ typed, language }: Asked): Direction | undefined {
  const { better } = typed.texts;
  const sides = ['higher', 'lower', 'neutral'] as const;
  return better === undefined ? undefined : oneOf('--better', better, sides, 'neutral', messagesOf(language));
}

/** The series asked for with those beside it. */
async function seriesRequest(asked: Asked): Promise<ChartRequest> {
  const path = pathOf(asked);
  const { typed, language, io } = asked;
  const { indicator, region } = typed.texts;
  const direction = directionOf(asked);
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
  refuse('small-multiples', ['within', 'areas'], asked);
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

/** The areas of a file as a comparison. @throws {WrongUse} when nothing says of how many people, or the own area or the period is not there */
async function comparisonIn(asked: Asked): Promise<Comparison> {
  const path = pathOf(asked);
  const { typed, language, io } = asked;
  const { indicator, population, group, region = '', period = '' } = typed.texts;
  const words = renderWords(language);
  const beside = [population, group].filter((one) => one !== undefined);
  const areas = await areasOfFile({ path, indicator }, language, io, beside);
  const own = trimRegion(region);
  if (own && !areas.labels.has(own)) throw new WrongUse(words.noSuchArea(region));
  const when = period && (periodOf(period)?.code ?? period);
  const wanted = { population: population !== undefined, group: group !== undefined };
  const found = await comparisonOf(areas, own, when, wanted);
  if (found === 'no-population') throw new WrongUse(words.noPopulation);
  if (found === 'no-such-period') throw new WrongUse(words.noSuchPeriod(period));
  const direction = directionOf(asked);
  return direction ? { ...found, indicator: { ...found.indicator, direction } } : found;
}

async function funnelOf(asked: Asked): Promise<Made> {
  refuse('benchmark-funnel', ['better', 'population', 'group', 'period', 'kind', 'per'], asked);
  const { typed, language } = asked;
  const { region, group, kind, per } = typed.texts;
  const messages = messagesOf(language);
  const pers = ['100', '1000', '10000', '100000'] as const;
  const wishes = {
    kind: oneOf('--kind', kind, ['rate', 'proportion'] as const, 'rate', messages),
    per: Number(oneOf('--per', per, pers, '1000', messages)),
    own: trimRegion(region ?? ''),
    ...(group === undefined ? {} : { centre: 'group' as const }),
  };
  return funnelFragment({ comparison: await comparisonIn(asked), ...wishes, language, ...moreOf(asked) });
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
    refuse(widget, ['beside', 'better'], asked);
    return make(await seriesRequest(asked));
  };

/** How each element is made that can be made beforehand. */
export const makers: Readonly<Record<RenderedElement, Maker>> = {
  'dk-outcome-chart': ofSeries('outcome-chart', chartFragment),
  'dk-indicator-card': ofSeries('indicator-card', cardFragment),
  'dk-small-multiples': areasOf,
  'dk-benchmark-funnel': funnelOf,
  'dk-principle-card': (asked) => principlesOf('principle-card', asked),
  'dk-principle-deck': (asked) => principlesOf('principle-deck', asked),
};
