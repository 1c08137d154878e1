// Writes the report for machines and for people beside the bundle, where the text for an accessibility statement says it lies.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdnFolder } from '../build/cdn.mjs';
import { conformanceReport } from './report.mjs';

/** @typedef {import('./report.mjs').Report} Report */
/** @typedef {'nl' | 'en'} Language */

const words = {
  nl: {
    title: 'Toegankelijkheid van Draagkracht',
    intro:
      'Dit rapport zegt per onderdeel wat is getest en wat niet. Het is gemaakt uit de tests en uit wat de makers schreven. Een onafhankelijk onderzoek is er nog niet.',
    other: 'English',
    version: 'Versie',
    not: 'Niet getest',
    issues: 'Bekende gebreken',
    all: 'alle onderdelen',
    elements: 'Per onderdeel',
    columns: ['Criterium', 'Niveau', 'EN 301 549', 'Uitkomst', 'Toelichting', 'Waaruit blijkt het'],
    results: {
      supports: 'voldoet',
      partially: 'voldoet deels',
      'not-applicable': 'niet van toepassing',
      'not-tested': 'niet getest',
    },
    tests: (/** @type {number} */ count) => (count === 1 ? '1 test' : `${count} tests`),
    axe: (/** @type {number} */ count) => (count === 1 ? 'axe (1 regel)' : `axe (${count} regels)`),
    judged: 'nagekeken door de makers',
    gone: 'vervallen in WCAG 2.2',
  },
  en: {
    title: 'Accessibility of Draagkracht',
    intro:
      'This report says of each element what was tested and what was not. It is made of the tests and of what the makers wrote. There has been no independent audit yet.',
    other: 'Nederlands',
    version: 'Version',
    not: 'Not tested',
    issues: 'Known issues',
    all: 'all elements',
    elements: 'Each element',
    columns: ['Criterion', 'Level', 'EN 301 549', 'Result', 'Remarks', 'How it is known'],
    results: {
      supports: 'supports',
      partially: 'partially supports',
      'not-applicable': 'not applicable',
      'not-tested': 'not tested',
    },
    tests: (/** @type {number} */ count) => (count === 1 ? '1 test' : `${count} tests`),
    axe: (/** @type {number} */ count) => (count === 1 ? 'axe (1 rule)' : `axe (${count} rules)`),
    judged: 'checked by the makers',
    gone: 'removed in WCAG 2.2',
  },
};

const escaped = (/** @type {string} */ text) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');

const list = (/** @type {string[]} */ items) =>
  `<ul>\n${items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`;

/** One element as a table. @param {Report} report @param {Report['elements'][number]} element @param {Language} language */
function tableOf({ criteria }, { tag, findings }, language) {
  const say = words[language];
  const rows = findings.map((one) => {
    const criterion = criteria.find(({ id }) => id === one.criterion);
    if (!criterion) throw new Error(`There is no criterion ${one.criterion}.`);
    const known = [
      ...(one.axe.length ? [say.axe(one.axe.length)] : []),
      ...(one.tests.length ? [say.tests(one.tests.length)] : []),
    ];
    const how = known.length || one.result === 'not-tested' ? known.join(', ') : say.judged;
    const name = `${one.criterion} ${criterion[language]}${criterion.gone ? ` (${say.gone})` : ''}`;
    const cells = [criterion.level, criterion.en301549 ?? '–', say.results[one.result], one.why[language], how];
    return `<tr><th scope="row">${escaped(name)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  });
  const head = say.columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<details id="${tag}"><summary>${tag}</summary>\n<div class="wide" role="region" tabindex="0" aria-label="${tag}"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div></details>`;
}

/** The report as a page that needs no script and no style sheet of its own. @param {Report} report @param {Language} language */
export function conformancePage(report, language) {
  const say = words[language];
  const other = language === 'nl' ? 'en' : 'nl';
  const issues = report.knownIssues.map(
    ({ criterion, elements, said }) => `${criterion}, ${elements.join(', ') || say.all}: ${said[language]}`,
  );
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say.title}</title>
<link rel="stylesheet" href="draagkracht.css">
<main>
<h1>${say.title}</h1>
<p><a href="${conformanceFile(other)}" hreflang="${other}" lang="${other}">${say.other}</a></p>
<p>${say.intro}</p>
<p>${say.version} ${report.version}. ${report.standards.join(', ')}. Axe; ${report.method.engines.join(', ')}.</p>
<h2>${say.not}</h2>
${list(report.method.notTested.map((one) => one[language]))}
<h2>${say.issues}</h2>
${list(issues)}
<h2>${say.elements}</h2>
${report.elements.map((element) => tableOf(report, element, language)).join('\n')}
</main>
</html>
`;
}

/** The name of the page in a language. @param {Language} language */
export const conformanceFile = (language) => (language === 'nl' ? 'conformance.html' : 'conformance.en.html');

/**
 * Writes `conformance.json`, `conformance.html` (Dutch) and `conformance.en.html`.
 * @param {string} [outDir] where to
 */
export function writeConformance(outDir = cdnFolder) {
  const report = conformanceReport();
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'conformance.json'), `${JSON.stringify(report)}\n`);
  for (const language of /** @type {const} */ (['nl', 'en']))
    writeFileSync(join(outDir, conformanceFile(language)), conformancePage(report, language));
  return report;
}
