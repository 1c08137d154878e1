import type { Language } from '@draagkracht/model';
import type { ColourFound, ThemeReading, TokenFound, TokenGroup } from '@draagkracht/base/tokens.js';
import { reportMessages, type ReportMessages } from './report.messages.js';

/** One purpose in words. */
export interface ProbeRow {
  readonly title: string;
  /** The name that is used, with its dashes; empty when there is none. */
  readonly name: string;
  readonly value: string;
  /** The colour as it is shown, and what is behind it. */
  readonly swatch: { readonly colour: string; readonly background: string } | undefined;
  /** Why it looks as it does: whole sentences. */
  readonly why: string;
}

/** Everything the report says. */
export interface ProbeWords {
  readonly sentence: string;
  /** What to do when there is no house style. */
  readonly advice: readonly string[];
  readonly warnings: readonly string[];
  readonly about: readonly (readonly [term: string, text: string])[];
  readonly mended: readonly ProbeRow[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly ProbeRow[] }[];
}

const ratioText = (ratio: number, language: Language): string =>
  // Rounded down: 4.49 is not 4.5.
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    Math.floor(ratio * 10) / 10,
  );

function contrastWords(colour: ColourFound | undefined, say: ReportMessages, language: Language): string {
  if (!colour) return '';
  const { mended, found, ratio, wanted } = colour;
  const [now, needed] = [ratioText(ratio, language), ratioText(wanted, language)];
  if (!mended) return found && ratio >= wanted ? say.enough(now, needed) : '';
  const better = ratioText(mended.ratio, language);
  return found ? say.tooLow(now, needed, mended.colour, better) : say.noColour(mended.colour, better);
}

const inherited = new Set(['font-family', 'font-size', 'line-height', '--_text', '--_heading', 'h3 font-family']);

function originWords({ purpose, name, value, invalid, others }: TokenFound, say: ReportMessages): string {
  if (invalid) return say.noValue(value);
  if (!purpose.reads && !purpose.own) return say.measured;
  if (!name) return inherited.has(purpose.reads ?? '') ? say.inherits : say.ownValue;
  const from = name === purpose.own ? say.fromPage : say.fromHouse;
  return others.length > 0 ? `${from} ${say.before(others.map((one) => `--${one}`))}` : from;
}

const swatchOf = (colour: ColourFound | undefined): ProbeRow['swatch'] => {
  const shown = colour?.mended?.colour ?? colour?.found;
  return shown && colour ? { colour: shown, background: colour.background } : undefined;
};

function rowOf(token: TokenFound, reading: ThemeReading, say: ReportMessages, language: Language): ProbeRow {
  const colour = reading.colours.find(({ purpose }) => purpose === token.purpose);
  const isUnmeasured = reading.unmeasured.some((name) => token.purpose.reads === `--_${name}`);
  const stands = isUnmeasured ? say.unmeasuredColour : contrastWords(colour, say, language);
  return {
    title: token.purpose.title[language],
    name: token.name ? `--${token.name}` : '',
    value: token.value,
    swatch: swatchOf(colour),
    why: [originWords(token, say), stands].filter(Boolean).join(' '),
  };
}

function mendedRow(colour: ColourFound, reading: ThemeReading, say: ReportMessages, language: Language): ProbeRow {
  const token = reading.tokens.find(({ purpose }) => purpose === colour.purpose);
  return {
    title: colour.purpose?.title[language] ?? say.parts[colour.name] ?? colour.name,
    name: token?.name ? `--${token.name}` : '',
    value: token?.value ?? colour.found ?? '',
    swatch: swatchOf(colour),
    why: contrastWords(colour, say, language),
  };
}

/** How many of the purposes that have names on a page are given by this one. */
const counted = ({ tokens }: ThemeReading): readonly [found: number, all: number] => [
  tokens.filter(({ name }) => name).length,
  tokens.length,
];

/** What was found of a house style, in words. */
export function probeWords(reading: ThemeReading, language: Language): ProbeWords {
  const say = reportMessages[language];
  const [found, all] = counted(reading);
  const mended = reading.colours.filter((colour) => colour.mended);
  const groups = new Map<TokenGroup, TokenFound[]>();
  for (const token of reading.tokens)
    groups.set(token.purpose.group, [...(groups.get(token.purpose.group) ?? []), token]);
  const { unmeasured } = reading;
  const standing = mended.length === 0 && unmeasured.length > 0 ? say.restEnough : say.mendedCount(mended.length);
  const light = reading.isDark ? say.dark : say.light;
  return {
    sentence: [found === 0 ? say.none : say.given(found, all), standing].join(' '),
    advice: found === 0 ? say.advice : [],
    warnings: [
      ...(unmeasured.length > 0 ? [say.unmeasured(unmeasured.length)] : []),
      ...(reading.pictureBehind ? [say.picture] : []),
      ...(reading.forcedColours ? [say.forced] : []),
    ],
    about: [
      [say.themeClass, reading.themeClass ?? say.noClass],
      [say.background, `${reading.background}, ${light}`],
      ...(reading.fonts.length > 0
        ? reading.fonts.map(({ family, state }) => [say.fonts, say.fontStates[state](family)] as const)
        : [[say.fonts, say.noFonts] as const]),
    ],
    mended: mended.map((colour) => mendedRow(colour, reading, say, language)),
    groups: [...groups].map(([group, tokens]) => ({
      title: say.groups[group],
      rows: tokens.map((token) => rowOf(token, reading, say, language)),
    })),
  };
}

const lineOf = ({ title, name, value, why }: ProbeRow): string =>
  `- ${title}: ${[name, value].filter(Boolean).join(' = ')}${name || value ? '. ' : ''}${why}`;

/** The whole report as text, for a mail to who looks after the site. */
export function probeText(words: ProbeWords, language: Language): string {
  const say = reportMessages[language];
  return [
    words.sentence,
    ...words.warnings,
    ...words.advice.map((text) => `- ${text}`),
    '',
    ...words.about.map(([term, text]) => `${term}: ${text}`),
    ...(words.mended.length > 0 ? ['', say.mendedTitle, ...words.mended.map(lineOf)] : []),
    ...words.groups.flatMap(({ title, rows }) => ['', title, ...rows.map(lineOf)]),
    '',
    say.unknown,
    '',
  ].join('\n');
}
