import { expect } from '@open-wc/testing';
import { shapes } from '../../../packages/model/src/privacy/shapes.js';

describe('the shapes of personal data', () => {
  it('are looked for everywhere in a text, each with a kind', () => {
    for (const [kind, shape] of shapes) {
      expect(shape.flags, kind).to.include('g');
      expect(''.match(shape), 'never finds nothing').to.equal(null);
    }
    expect(new Set(shapes.map(([kind]) => kind)).size).to.equal(6);
  });
});
