// The accessibility conformance report: per public element and criterion what holds, and by what it is known.
import { readFileSync } from 'node:fs';
import { inRoot, root } from '../setup/root.mjs';
import { criteria } from './criteria.mjs';
import { criteriaOfAxe, evidenceOf } from './evidence.mjs';
import { judgements } from './judgements.mjs';
import { knownIssues, notTested } from './shortcomings.mjs';

/** @typedef {import('./judgements.mjs').Judgement} Judgement */
/** @typedef {import('./judgements.mjs').Family} Family */
/** @typedef {'supports' | 'partially' | 'not-applicable' | 'not-tested'} Result */
/** @typedef {{ criterion: string, result: Result, why: { nl: string, en: string }, axe: string[], tests: { file: string, title: string }[] }} Finding */

/** Which engines the suites run in when they are there. */
export const engines = ['Chromium', 'Firefox', 'WebKitGTK'];

/** The tags of all public elements, as the bundle lists them. */
export const publicElements = () =>
  [...readFileSync(inRoot('packages/embed/src/elements.ts'), 'utf8').matchAll(/'(dk-[\w-]+)':/g)].map(
    ([, tag = '']) => tag,
  );

/** @param {string} tag @returns {Family} */
export function familyOf(tag) {
  if (tag === 'dk-outcome-dashboard') return 'monitor';
  return tag !== 'dk-principle-card' && /-(chart|card|map|multiples|funnel|outlook)$/.test(tag) ? 'charts' : 'tools';
}

/** What is judged of one element. @param {string} tag @param {string} criterion @returns {Judgement} */
export function judgementOf(tag, criterion) {
  const all = judgements[criterion];
  if (!all) throw new Error(`Nobody judged ${criterion} yet.`);
  return all.except?.[tag] ?? all.but?.[familyOf(tag)] ?? all;
}

/** The whole report. @param {string} [project] the project's folder */
export function conformanceReport(project = root) {
  const evidence = evidenceOf(project);
  const axe = criteriaOfAxe();
  const { version } = JSON.parse(readFileSync(inRoot('packages/embed/package.json'), 'utf8'));
  /** @param {string} tag @param {string} id @returns {Finding} */
  const finding = (tag, id) => {
    const { result, why, rests, also = [] } = judgementOf(tag, id);
    const carried = evidence.filter((one) => one.criteria.includes(id)).map(({ file, title }) => ({ file, title }));
    const tests = result === 'not-applicable' ? [] : [...carried, ...also];
    const isShown = rests === 'reading' || carried.length > 0;
    return {
      criterion: id,
      result: isShown ? result : 'not-tested',
      why: isShown ? why : { nl: 'Nog niet getest.', en: 'Not tested yet.' },
      axe: result === 'not-applicable' ? [] : (axe.get(id) ?? []),
      tests,
    };
  };
  return {
    product: 'Draagkracht',
    version: String(version),
    standards: ['WCAG 2.1 A + AA', 'WCAG 2.2 A + AA', 'EN 301 549 v3.2.1 § 9'],
    method: { axe: 'every state of every element', engines, notTested },
    criteria,
    knownIssues,
    elements: publicElements().map((tag) => ({
      tag,
      family: familyOf(tag),
      findings: criteria.map(({ id }) => finding(tag, id)),
    })),
  };
}

/** @typedef {ReturnType<typeof conformanceReport>} Report */

/**
 * What was found of a criterion, said once for all elements it holds for alike; the largest group first.
 * @param {Report} report @param {string} criterion its number
 * @returns {{ elements: string[], finding: Finding }[]}
 */
export function findingsOf({ elements }, criterion) {
  /** @type {Map<string, { elements: string[], finding: Finding }>} */
  const groups = new Map();
  for (const { tag, findings } of elements) {
    const finding = findings.find((one) => one.criterion === criterion);
    if (!finding) throw new Error(`Nobody judged ${criterion} of ${tag}.`);
    const key = JSON.stringify(finding);
    const group = groups.get(key) ?? { elements: [], finding };
    group.elements.push(tag);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.elements.length - a.elements.length);
}

/** The report as a file has it: what holds for several elements stands there once. @param {Report} report */
export function compactReport(report) {
  return {
    ...report,
    elements: report.elements.map(({ tag, family }) => ({ tag, family })),
    criteria: report.criteria.map((one) => ({
      ...one,
      findings: findingsOf(report, one.id).map(({ elements, finding: { result, why, axe, tests } }) => ({
        elements,
        result,
        why,
        axe,
        tests,
      })),
    })),
  };
}

/** How often each result was found, over all elements. @param {Report} report */
export function tallyOf({ elements }) {
  const tally = { supports: 0, partially: 0, 'not-applicable': 0, 'not-tested': 0 };
  for (const { findings } of elements) for (const { result } of findings) tally[result] += 1;
  return tally;
}
