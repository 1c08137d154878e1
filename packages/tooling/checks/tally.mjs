/**
 * What one step of the checks came to.
 * @typedef {object} Outcome
 * @property {number} passed tests or checks that passed
 * @property {number} failed tests or checks that failed
 * @property {{ title: string, reason: string }[]} [skipped] what could not be run here, and why
 * @property {string[]} [files] test files in which something failed
 * @property {string[]} [unsteady] test files that passed only the second time
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

  /**
   * Runs one step. A step that throws counts as one failure.
   * @param {string} title what is announced
   * @param {() => Promise<Outcome>} run the step itself
   */
  async step(title, run) {
    const started = Date.now();
    console.log(`\n▸ ${title} …`);
    const ticking = setInterval(() => console.log(`  ${title}: still busy, ${seconds(started)}`), 10_000);
    const outcome = await run().catch((error) => ({ passed: 0, failed: 1, output: String(error?.stack ?? error) }));
    clearInterval(ticking);
    this.add(outcome);
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

  /** A line that names what passed only the second time: it is green, and somebody should look at it. */
  unsteadyLines() {
    return this.unsteady.map((file) => `passed only the second time, by itself: ${file}`);
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
