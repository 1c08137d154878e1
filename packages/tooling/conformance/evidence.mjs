// What machines have looked at: the tests say themselves which criteria they are evidence for, and so do the rules of axe.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { filesBelow } from '../architecture/files.mjs';

/** @typedef {{ file: string, title: string, criteria: string[] }} Evidence a test with the criteria in its title: "… [WCAG 1.4.10, 2.5.8]" */

const marked = /(['"`])((?:(?!\1)[^\\\n]|\\.)*?)\s*\[WCAG ([\d., ]+)\]\1/g;

/**
 * The tests that carry criteria.
 * @param {string} project the project's folder
 * @returns {Evidence[]}
 */
export function evidenceOf(project) {
  const home = join(project, 'test');
  return filesBelow(home, (file) => file.endsWith('.ts') && !file.startsWith('bench/'))
    .sort()
    .flatMap((file) =>
      [...readFileSync(join(home, file), 'utf8').matchAll(marked)].map(([, , title = '', criteria = '']) => ({
        file: `test/${file}`,
        title: title.replace(/\$\{[^}]*\}[,:]?\s*/g, '').trim(),
        criteria: criteria.split(',').map((one) => one.trim()),
      })),
    );
}

/**
 * The criteria the rules of axe say something of, each with its rules.
 * @returns {Map<string, string[]>}
 */
export function criteriaOfAxe() {
  /** @type {{ getRules: (tags?: string[]) => { ruleId: string, tags: string[] }[] }} */
  const axe = createRequire(import.meta.url)('axe-core');
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const { ruleId, tags } of axe.getRules()) {
    if (tags.includes('experimental') || tags.includes('best-practice')) continue;
    for (const tag of tags) {
      const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
      if (!criterion) continue;
      const id = `${principle}.${guideline}.${criterion}`;
      found.set(id, [...(found.get(id) ?? []), ruleId]);
    }
  }
  return found;
}
