import assert from 'node:assert/strict';

/** Passes when there are no faults; otherwise the failure lists every one of them. */
export function none(faults: readonly string[]): void {
  if (faults.length > 0) assert.fail(`${faults.length} found:\n${faults.join('\n')}`);
}
