import { expect } from '@open-wc/testing';
import { agrees, type ParityCase } from './parity-case.js';

/** One test per number of a published case. */
export function checkCase({ title, rows }: ParityCase): void {
  describe(`published case: ${title}`, () => {
    for (const row of rows)
      it(`${row.what}: ${row.expected}${row.deviation ? ' (ours differs on purpose)' : ''}`, () => {
        void expect(agrees(row), `expected ${row.expected} ± ${row.tolerance}, ours ${row.ours()}`).to.equal(true);
      });
  });
}
