// Writes the report for machines and for people beside the bundle, where the text for an accessibility statement says it lies.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdnFolder } from '../build/cdn.mjs';
import { compactReport, conformanceReport, findingsOf } from './report.mjs';

/** @typedef {import('./report.mjs').Report} Report */
/** @typedef {import('./report.mjs').Result} Result */
/** @typedef {'nl' | 'en'} Language */

const words = {
  nl: {
    title: 'Toegankelijkheid van Draagkracht',
    intro:
      'Dit rapport zegt per onderdeel wat is getest en wat niet. Het is gemaakt uit de tests en uit wat de makers schreven. Een onafhankelijk onderzoek is er nog niet.',
    other: 'English',
    version: 'Versie',
    untested: 'Niet getest',
    issues: 'Bekende gebreken',
    all: 'alle onderdelen',
    elements: 'Per onderdeel',
    families: { charts: 'grafieken', tools: 'gereedschap', monitor: 'monitor' },
    not: 'niet',
    criteria: 'Per criterium',
    columns: ['Criterium', 'Niveau', 'EN 301 549', 'Onderdelen', 'Uitkomst', 'Toelichting', 'Waaruit blijkt het'],
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
    untested: 'Not tested',
    issues: 'Known issues',
    all: 'all elements',
    elements: 'Each element',
    families: { charts: 'charts', tools: 'tools', monitor: 'monitor' },
    not: 'not',
    criteria: 'Each criterion',
    columns: ['Criterion', 'Level', 'EN 301 549', 'Elements', 'Result', 'Remarks', 'How it is known'],
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

/** Which elements a finding holds for: whole families by their name. @param {Report} report @param {string[]} tags @param {Language} language */
function whom({ elements }, tags, language) {
  const say = words[language];
  if (tags.length === elements.length) return say.all;
  const named = Object.entries(say.families).flatMap(([family, name]) => {
    const all = elements.filter((one) => one.family === family).map(({ tag }) => tag);
    const those = all.filter((tag) => tags.includes(tag));
    const missing = all.filter((tag) => !tags.includes(tag));
    if (missing.length === 0) return [name];
    return missing.length < those.length ? [`${name} (${say.not} ${missing.join(', ')})`] : those;
  });
  return named.join(', ');
}

/** How a finding is known. @param {import('./report.mjs').Finding} finding @param {Language} language */
function knownBy({ axe, tests, result }, language) {
  const say = words[language];
  const known = [...(axe.length ? [say.axe(axe.length)] : []), ...(tests.length ? [say.tests(tests.length)] : [])];
  return known.length || result === 'not-tested' ? known.join(', ') : say.judged;
}

/** Every criterion with what was found, once for all elements alike. @param {Report} report @param {Language} language */
function criteriaTable(report, language) {
  const say = words[language];
  const rows = report.criteria.map((criterion) => {
    const found = findingsOf(report, criterion.id);
    const name = `${criterion.id} ${criterion[language]}${criterion.gone ? ` (${say.gone})` : ''}`;
    const lines = found.map(({ elements, finding }) => {
      const cells = [
        whom(report, elements, language),
        say.results[finding.result],
        finding.why[language],
        knownBy(finding, language),
      ];
      return cells.map((cell) => `<td>${escaped(cell)}</td>`).join('');
    });
    const span = lines.length > 1 ? ` rowspan="${lines.length}"` : '';
    const head = `<th scope="rowgroup"${span}>${escaped(name)}</th><td${span}>${criterion.level}</td><td${span}>${criterion.en301549 ?? '–'}</td>`;
    return `<tbody id="c${criterion.id}">${lines.map((line, at) => `<tr>${at === 0 ? head : ''}${line}</tr>`).join('\n')}</tbody>`;
  });
  const columns = say.columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<div class="wide" role="region" tabindex="0" aria-label="${say.criteria}"><table>\n<thead><tr>${columns}</tr></thead>\n${rows.join('\n')}\n</table></div>`;
}

/** One element: which criteria have which result. @param {Report['elements'][number]} element @param {Language} language */
function elementLine({ tag, findings }, language) {
  const say = words[language];
  const lines = ['supports', 'partially', 'not-tested', 'not-applicable'].flatMap((result) => {
    const ids = findings.filter((one) => one.result === result).map(({ criterion }) => criterion);
    const links = ids.map((id) => `<a href="#c${id}">${id}</a>`).join(', ');
    return ids.length ? [`<li>${say.results[/** @type {Result} */ (result)]} (${ids.length}): ${links}</li>`] : [];
  });
  return `<details id="${tag}"><summary>${tag}</summary>\n<ul>\n${lines.join('\n')}\n</ul></details>`;
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
<link rel="stylesheet" href="conformance.css">
<main>
<h1>${say.title}</h1>
<p><a href="${conformanceFile(other)}" hreflang="${other}" lang="${other}">${say.other}</a></p>
<p>${say.intro}</p>
<p>${say.version} ${report.version}. ${report.standards.join(', ')}. Axe; ${report.method.engines.join(', ')}.</p>
<h2>${say.untested}</h2>
${list(report.method.notTested.map((one) => one[language]))}
<h2>${say.issues}</h2>
${list(issues)}
<h2>${say.criteria}</h2>
${criteriaTable(report, language)}
<h2>${say.elements}</h2>
${report.elements.map((element) => elementLine(element, language)).join('\n')}
</main>
</html>
`;
}

/** The style of the page: a file of its own, since a strict policy takes no style in a page. */
const styleSheet = `body{margin:0;font:100%/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff}
main{box-sizing:border-box;max-inline-size:80rem;margin-inline:auto;padding:1rem}
h1,h2{line-height:1.2}
p,ul{max-inline-size:45rem}
a{color:#0b5cad}
a,summary{padding-block:0.2rem}
summary{cursor:pointer;min-block-size:1.5rem}
details{padding-block:0.2rem}
li a{display:inline-block;min-inline-size:1.5rem;min-block-size:1.5rem}
:focus-visible{outline:3px solid #0b5cad;outline-offset:2px}
.wide{overflow-x:auto}
.wide table{border-collapse:collapse;inline-size:100%;min-inline-size:60rem}
.wide :is(th,td){padding:0.4rem 0.6rem;text-align:start;vertical-align:top;border-block-end:1px solid #8a8a8a}
.wide tbody{border-block-end:1px solid #8a8a8a}
.wide thead th{border-block-end-width:2px}
.wide th{inline-size:13rem}
.wide td:nth-last-child(2){min-inline-size:20rem}
@media (prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#9bd0ff}:focus-visible{outline-color:#ffd34d}}
@media print{body{color:#000;background:#fff;font-size:9pt}.wide{overflow:visible}.wide table{min-inline-size:0;font-size:8pt}.wide td:nth-last-child(2){min-inline-size:0}tr{break-inside:avoid}details::details-content{display:block;content-visibility:visible;block-size:auto}a{color:inherit}}
`;

/** The name of the page in a language. @param {Language} language */
export const conformanceFile = (language) => (language === 'nl' ? 'conformance.html' : 'conformance.en.html');

/**
 * Writes `conformance.json`, `conformance.html` (Dutch), `conformance.en.html` and their style sheet.
 * @param {string} [outDir] where to
 */
export function writeConformance(outDir = cdnFolder) {
  const report = conformanceReport();
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'conformance.json'), `${JSON.stringify(compactReport(report))}\n`);
  writeFileSync(join(outDir, 'conformance.css'), styleSheet);
  for (const language of /** @type {const} */ (['nl', 'en']))
    writeFileSync(join(outDir, conformanceFile(language)), conformancePage(report, language));
  return report;
}
