/**
 * What one step of the checks came to.
 * @typedef {object} Outcome
 * @property {number} passed tests or checks that passed
 * @property {number} failed tests or checks that failed
 * @property {{ title: string, reason: string }[]} [skipped] what could not be run here, and why
 * @property {string[]} [files] test files in which something failed
 * @property {string[]} [failures] what failed, each with its file and the first line of its message
 * @property {string[]} [unsteady] what passed only the second time, told in the same way
 * @property {string} [output] what to show when something failed
 */

const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs steps one after the other, whatever becomes of each, says how long they took and adds up what they came to. */
export class Tally {
  passed = 0;
  failed = 0;
  /** @type {{ title: string, reason: string }[]} */
  skipped = [];
  /** @type {string[]} */
  unsteady = [];
  /** @type {string[]} */
  failures = [];

  /**
   * Runs one step. A step that throws counts as one failure.
   * @param {string} title what is announced
   * @param {() => Promise<Outcome>} run the step itself
   */
  async step(title, run) {
    const started = Date.now();
    console.log(`\n▸ ${title} …`);
    const ticking = setInterval(() => console.log(`  ${title}: still busy, ${seconds(started)}`), 10_000);
    /** @type {Outcome} */
    const outcome = await run().catch((error) => ({ passed: 0, failed: 1, output: String(error?.stack ?? error) }));
    clearInterval(ticking);
    this.add(outcome);
    if (outcome.failed) this.failures.push(...(outcome.failures?.length ? outcome.failures : [title]));
    if (outcome.failed && outcome.output) console.log(outcome.output);
    console.log(
      `${outcome.failed ? '✗' : '✓'} ${title}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds(started)})`,
    );
  }

  add(/** @type {Outcome} */ { passed, failed, skipped = [], unsteady = [] }) {
    this.passed += passed;
    this.failed += failed;
    this.skipped.push(...skipped);
    this.unsteady.push(...unsteady);
  }

  /** What failed, named once more where the log ends: its beginning is often cut off. */
  failureLines() {
    return this.failures.map((name) => `failed: ${name}`);
  }

  /** A line that names what passed only the second time: it is green, and somebody should look at it. */
  unsteadyLines() {
    return this.unsteady.map((name) => `passed only the second time, by itself: ${name}`);
  }

  /** The lines that list what was skipped, one per reason, with the number and the first few names. */
  skippedLines() {
    /** @type {Map<string, string[]>} */
    const titles = new Map();
    for (const { title, reason } of this.skipped) titles.set(reason, [...(titles.get(reason) ?? []), title]);
    return [...titles].map(([reason, names]) => {
      const shown = names.slice(0, 3).join('; ') + (names.length > 3 ? `; and ${names.length - 3} more` : '');
      return `skipped (${names.length}): ${reason}: ${shown}`;
    });
  }

  /** The closing line, which other programs read: keep its form. */
  closingLine() {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}
