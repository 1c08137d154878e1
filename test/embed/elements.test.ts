import { expect } from '@open-wc/testing';
import { attributeFields } from '@draagkracht/base/snippet.js';
import type { AttributeRule } from '@draagkracht/base';
import { elements } from '../../packages/embed/src/elements.js';

describe('the list of elements', () => {
  for (const [tag, define] of Object.entries(elements))
    it(`${tag} is registered by its door`, async () => {
      await define();
      expect(customElements.get(tag)).to.exist;
    });
});

describe('the attributes in words for people', () => {
  for (const [tag, fields] of Object.entries(attributeFields))
    it(`are those ${tag} listens to, each with values it accepts`, async () => {
      await elements[tag]!();
      const { attributeRules = {}, observedAttributes } = customElements.get(tag) as unknown as {
        readonly attributeRules?: Readonly<Record<string, AttributeRule>>;
        readonly observedAttributes: readonly string[];
      };
      expect(fields.map(({ name }) => name)).to.have.members([...observedAttributes]);
      for (const { name, kind, choices = [], low, high } of fields) {
        const rule = attributeRules[name];
        const values = [
          ...choices.map(({ value }) => value),
          ...[low, high].flatMap((bound) => bound ?? []).map(String),
        ];
        expect(kind === 'choice', name).to.equal(choices.length > 0);
        for (const value of values) expect(!rule || rule.accepts(value), `${name}="${value}"`).to.equal(true);
        if (kind === 'choice' && rule) expect(rule.allowed.split(', '), name).to.have.members(values);
      }
    });
});
