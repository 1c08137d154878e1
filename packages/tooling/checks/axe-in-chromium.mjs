// Stands in the place of chai-a11y-axe when the whole suite is made into scripts (bundle-tests.mjs).
import { chaiA11yAxe as inFull } from 'chai-a11y-axe';

/**
 * `to.be.accessible()`: the rules of axe, in Chromium; in any other engine it holds at once. Axe reads the elements, their attributes and
 * the colours we gave them, and makes names itself: it asks an engine for nothing of its own, so that a second engine told nothing new.
 * What is an engine's own (layout, focus, keys, rings) has tests of its own, which run in each. A bare `npx wtr` runs axe everywhere.
 * @type {typeof inFull}
 */
export const chaiA11yAxe = (chai, utils) => {
  if (navigator.userAgent.includes('Chrome/')) inFull(chai, utils);
  else utils.addMethod(chai.Assertion.prototype, 'accessible', () => Promise.resolve());
};
