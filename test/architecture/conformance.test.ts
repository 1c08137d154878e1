import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { criteria } from '../../packages/tooling/conformance/criteria.mjs';
import { criteriaOfAxe, evidenceOf } from '../../packages/tooling/conformance/evidence.mjs';
import { judgements } from '../../packages/tooling/conformance/judgements.mjs';
import { knownIssues } from '../../packages/tooling/conformance/shortcomings.mjs';
import {
  compactReport,
  conformanceReport,
  publicElements,
  tallyOf,
} from '../../packages/tooling/conformance/report.mjs';
import { conformancePage } from '../../packages/tooling/conformance/write.mjs';
import { root } from '../../packages/tooling/setup/root.mjs';

const report = conformanceReport();
const ids: readonly string[] = criteria.map(({ id }) => id);

describe('the conformance report', () => {
  it('has the criteria of WCAG 2.1 and 2.2, levels A and AA', () => {
    assert.equal(criteria.filter(({ since }) => since !== '2.2').length, 50);
    assert.equal(criteria.filter(({ gone }) => !gone).length, 55);
    assert.ok(criteria.every(({ nl, en }) => nl && en));
  });

  it('judges every criterion of every public element', () => {
    assert.deepEqual(Object.keys(judgements).sort(), [...ids].sort());
    assert.deepEqual(
      report.elements.map(({ tag }) => tag),
      publicElements(),
    );
    assert.ok(report.elements.every(({ findings }) => findings.length === ids.length));
  });

  it('names only elements and criteria that exist', () => {
    const tags = publicElements();
    const named = Object.values(judgements).flatMap(({ except }) => Object.keys(except ?? {}));
    assert.deepEqual(
      [...named, ...knownIssues.flatMap(({ elements }) => elements)].filter((tag) => !tags.includes(tag)),
      [],
    );
    assert.deepEqual(
      knownIssues.filter(({ criterion }) => !ids.includes(criterion)),
      [],
    );
    const carried = evidenceOf(root).flatMap((one) => one.criteria.map((id) => ({ id, title: one.title })));
    assert.deepEqual(
      carried.filter(({ id }) => !ids.includes(id)),
      [],
    );
  });

  it('names only tests that exist', () => {
    const missing = report.elements
      .flatMap(({ findings }) => findings.flatMap(({ tests }) => tests))
      .filter(({ file, title }) => {
        const path = join(root, file);
        return !existsSync(path) || !readFileSync(path, 'utf8').includes(title.split('${')[0] ?? title);
      });
    assert.deepEqual(missing, []);
  });

  it('claims nothing that rests on a test without a test', () => {
    for (const { tag, findings } of report.elements)
      for (const { criterion, result, tests, axe } of findings) {
        const all = judgements[criterion];
        if (result === 'supports' && all?.rests === 'test' && !all.but && !all.except)
          assert.ok(tests.length > 0, `${tag} ${criterion} has ${tests.length} tests and ${axe.length} rules`);
      }
    assert.equal(
      Object.values(tallyOf(report)).reduce((a, b) => a + b),
      report.elements.length * criteria.length,
    );
  });

  it('knows the rules of axe by their criterion', () => {
    assert.ok(criteriaOfAxe().get('4.1.2')?.includes('button-name'));
    assert.ok(criteriaOfAxe().get('1.4.3')?.includes('color-contrast'));
  });

  it('says once in its file what holds for several elements, and leaves none out', () => {
    const compact = compactReport(report);
    for (const { id, findings } of compact.criteria) {
      assert.deepEqual(findings.flatMap((one) => one.elements).sort(), [...publicElements()].sort(), id);
      for (const { tag, findings: full } of report.elements) {
        const one = full.find(({ criterion }) => criterion === id);
        const said = findings.find(({ elements }) => elements.includes(tag));
        assert.equal(said?.result, one?.result);
        assert.deepEqual(said?.why, one?.why);
      }
    }
    assert.ok(JSON.stringify(compact).length < 100_000);
  });

  it('names a family where all of it is meant', () => {
    const page = conformancePage(report, 'nl');
    assert.match(page, /<td>grafieken, gereedschap<\/td>/);
    assert.match(page, /voldoet deels/);
  });

  it('is a page in two languages that says what was not tested', () => {
    for (const language of ['nl', 'en'] as const) {
      const page = conformancePage(report, language);
      assert.match(page, new RegExp(`<html lang="${language}">`));
      for (const { [language]: said } of report.method.notTested) assert.ok(page.includes(said));
      for (const tag of publicElements()) assert.ok(page.includes(`<summary>${tag}</summary>`));
    }
  });
});
