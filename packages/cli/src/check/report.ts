import { textIn, type Language } from '@draagkracht/model';
import { inColumns } from '../columns.js';
import type { CheckAnswer, CheckFacts } from './check-page.js';
import type { Finding } from './finding.js';
import { checkWords, type CheckWords } from './report.messages.js';

function factRows(address: string, facts: CheckFacts, words: CheckWords): [string, string][] {
  const { scripts, elements, policies, theme, cookies } = facts;
  const named = words.facts;
  const listed = (texts: readonly string[]): string => (texts.length > 0 ? texts.join(', ') : named.none);
  return [
    [named.page, address],
    [named.script, listed(scripts.map((script) => `${script.address} (${script.version ?? words.unknown})`))],
    [named.elements, listed(Object.entries(elements).map(([tag, count]) => (count > 1 ? `${tag} × ${count}` : tag)))],
    [named.policy, policies > 0 ? named.there : named.none],
    [named.theme, listed(theme.classes)],
    [named.tokens, words.tokens(theme.met, theme.purposes)],
    [named.cookies, listed(cookies)],
  ];
}

function findingText(
  { level, code, what, where, line, remedy }: Finding,
  words: CheckWords,
  language: Language,
): string {
  const rows: [string, string][] = [
    [words.where, line === undefined ? where : words.onLine(where, line)],
    [words.remedy, textIn(remedy, language)],
  ];
  return `${words.levels[level]}  ${textIn(what, language)} [${code}]\n${inColumns(rows, '  ')}`;
}

/** The answer for people. */
export function checkText({ address, facts, findings }: CheckAnswer, language: Language): string {
  const words = checkWords(language);
  const wrong = findings.filter(({ level }) => level === 'wrong').length;
  const ending = findings.length === 0 ? words.fine : words.counted(wrong, findings.length - wrong);
  return [
    ...(facts ? [inColumns(factRows(address, facts, words))] : []),
    ...findings.map((finding) => findingText(finding, words, language)),
    ending,
  ].join('\n\n');
}
