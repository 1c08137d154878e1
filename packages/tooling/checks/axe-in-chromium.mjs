// Stands in the place of chai-a11y-axe when the whole suite is made into scripts (bundle-tests.mjs).

/** The rules of axe an element breaks, each with its first place. Nothing is fetched once more (`preload`): that is for rules on sound. */
async function broken(/** @type {Element} */ element) {
  const { default: axe } = await import('axe-core');
  const { violations } = await axe.run(element, { resultTypes: ['violations'], preload: false });
  return violations.map(({ id, nodes }) => {
    const where = nodes[0]?.target.flat().join(' ');
    return `${id} at ${nodes.length} place(s), such as ${where}: ${nodes[0]?.failureSummary?.replace(/\s+/g, ' ')}`;
  });
}

/**
 * `to.be.accessible()`: the rules of axe, in Chromium; in any other engine it holds at once. Of a scenario axe reads elements, attributes
 * and the colours we gave them. What an engine adds of its own (a dark page, buttons nobody styled) the loops over every element look
 * at with axe in each engine; layout, focus, keys and rings have tests of their own. A bare `npx wtr` runs axe everywhere.
 * @type {(chai: any, utils: any) => void}
 */
export const chaiA11yAxe = (chai, utils) => {
  const isHere = navigator.userAgent.includes('Chrome/');
  utils.addMethod(
    chai.Assertion.prototype,
    'accessible',
    /** @this {{ _obj: Element }} */
    async function () {
      const faults = isHere ? await broken(this._obj) : [];
      if (faults.length > 0) throw new chai.AssertionError(`Axe: ${faults.join('\n')}`);
    },
  );
};
