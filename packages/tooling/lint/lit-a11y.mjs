// eslint-plugin-lit-a11y 5.1.1 keeps notes in sourceCode.parserServices, which oxlint freezes: each rule gets its own.
// @ts-expect-error the plugin has no types
import plugin from 'eslint-plugin-lit-a11y';

/** @typedef {{ create: (context: { sourceCode: object }) => object }} Rule */

const writable = (/** @type {{ sourceCode: object }} */ context) => {
  const sourceCode = Object.create(context.sourceCode, { parserServices: { value: {} } });
  return Object.create(context, { sourceCode: { value: sourceCode } });
};

/** The rules of lit-a11y, each with a context it may write to. */
export default {
  meta: { name: 'lit-a11y' },
  rules: Object.fromEntries(
    Object.entries(/** @type {Record<string, Rule>} */ (plugin.rules)).map(([name, rule]) => [
      name,
      { ...rule, create: (/** @type {{ sourceCode: object }} */ context) => rule.create(writable(context)) },
    ]),
  ),
};
