/** What a run of tests found. @typedef {{ passed: number, failed: number, skipped: number, flaky: readonly string[] }} Counts */

/** The sum over all runs of tests and all checks of one call of `npm test`. */
export class Tally {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  get hasFailed() {
    return this.#failed > 0;
  }

  /**
   * Adds a run, and names the tests that passed only when tried again.
   * @param {Counts} counts
   */
  add({ passed, failed, skipped, flaky }) {
    this.#passed += passed;
    this.#failed += failed;
    this.#skipped += skipped;
    for (const name of flaky) console.log(`flaky: ${name} (passed when tried again)`);
  }

  /**
   * Adds one failure outside the tests, and shows it.
   * @param {unknown} error
   */
  fail(error) {
    this.#failed += 1;
    console.error(error instanceof Error ? error.message : error);
  }

  /** The line that ends the output. */
  line() {
    const skipped = this.#skipped > 0 ? `, ${this.#skipped} skipped` : '';
    return `${this.#passed} passed, ${this.#failed} failed${skipped}`;
  }
}
