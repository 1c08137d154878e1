import { csvText, textIn, type Language, type Translated, type Working, type WorkingStep } from '@draagkracht/model';
import { formatNumber } from '@draagkracht/base/words.js';
import { formulaWords, workingMessages } from './messages.working.js';

/** What the codes of a working are called, in both languages. Who makes a working hands these over with it. */
export interface WorkingTexts {
  /** The method as people call it: "XmR-kaart". */
  readonly method: Translated;
  /** Where the method was published. */
  readonly source: string;
  /** What a step does, by its code; a code without words is shown as it is. */
  readonly steps: Readonly<Record<string, Translated>>;
  /** The names in formulas and of numbers; one without words stays as it is. */
  readonly names?: Readonly<Record<string, Translated>>;
}

/** One step as it is read. */
export interface SaidStep {
  readonly word: string;
  readonly formula: string;
  readonly numbers: readonly { readonly name: string; readonly text: string }[];
  readonly result: string;
}

/** A working as it is read. */
export interface WorkingWords {
  readonly steps: readonly SaidStep[];
  /** Name, version and source of the method. */
  readonly method: string;
  /** The same in a form a spreadsheet opens, with every digit. */
  readonly csv: string;
}

/** Of a list so many figures are shown; all of them are in the copy. */
const SHOWN = 40;

/** Significant digits on the page: enough to follow by hand. */
const DIGITS = 6;
const MOST_DECIMALS = 12;

const wordOf = (name: string, { names }: WorkingTexts, language: Language): string => {
  const known = names?.[name] ?? formulaWords[name];
  return known ? textIn(known, language) : name;
};

/** A number with at most six significant digits and no idle zeros. */
export function workingNumber(value: number, language: Language): string {
  // Nobody reads 0,0000000: what is that small is written as a computer writes it.
  if (!Number.isFinite(value) || /e/.test(String(value))) return String(value);
  const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  const most = Math.min(MOST_DECIMALS, Math.max(0, DIGITS - 1 - size));
  const decimals = value.toFixed(most).replace(/0+$/, '').split('.')[1]?.length ?? 0;
  return formatNumber(value, decimals, language);
}

function numbersText(value: number | readonly number[], language: Language): string {
  if (typeof value === 'number') return workingNumber(value, language);
  const shown = value.slice(0, SHOWN).map((one) => workingNumber(one, language));
  const left = value.length - shown.length;
  return [...shown, ...(left > 0 ? [workingMessages[language].more(formatNumber(left, 0, language))] : [])].join('; ');
}

/** The formula with its names in words and its decimal sign as it is written in the language. */
const formulaText = (formula: string, texts: WorkingTexts, language: Language): string =>
  formula
    .replace(/[A-Za-z]\w*/g, (name) => wordOf(name, texts, language))
    .replace(/(\d)\.(\d)/g, language === 'nl' ? '$1,$2' : '$1.$2');

const wordOfStep = ({ code }: WorkingStep, { steps }: WorkingTexts, language: Language): string => {
  const known = steps[code];
  return known ? textIn(known, language) : code;
};

const numberCells = (value: number | readonly number[], language: Language): string[] =>
  (typeof value === 'number' ? [value] : value).map((one) =>
    language === 'nl' ? String(one).replace('.', ',') : String(one),
  );

/**
 * The numbers of a working for a spreadsheet: a row per name with all its figures in full precision, then the result of the
 * step. Separated by `;`, with the decimal sign of the language.
 */
export function workingCsv(working: Working, texts: WorkingTexts, language: Language): string {
  const { columns, result, method } = workingMessages[language];
  const rows = working.steps.flatMap((step, at) => {
    const place = String(at + 1);
    const told = `${wordOfStep(step, texts, language)}: ${formulaText(step.formula, texts, language)}`;
    return [
      [place, csvText(told)],
      ...Object.entries(step.numbers).map(([name, value]) => [
        place,
        csvText(wordOf(name, texts, language)),
        ...numberCells(value, language),
      ]),
      [place, csvText(result), ...numberCells(step.result, language)],
    ];
  });
  const { name, version } = working.method;
  const about = csvText(method(`${textIn(texts.method, language)} (${name})`, version, texts.source));
  return [[...columns], ...rows, ['', about]].map((cells) => cells.join(';')).join('\r\n') + '\r\n';
}

/** A working in words: what each step does, its formula, the numbers that went in and what came out. */
export function workingWords(working: Working, texts: WorkingTexts, language: Language): WorkingWords {
  const { name, version } = working.method;
  return {
    steps: working.steps.map((step) => ({
      word: wordOfStep(step, texts, language),
      formula: formulaText(step.formula, texts, language),
      numbers: Object.entries(step.numbers).map(([of, value]) => ({
        name: wordOf(of, texts, language),
        text: numbersText(value, language),
      })),
      result: numbersText(step.result, language),
    })),
    method: workingMessages[language].method(`${textIn(texts.method, language)} (${name})`, version, texts.source),
    csv: workingCsv(working, texts, language),
  };
}
