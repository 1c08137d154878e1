import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ownDecorators, ownProperty } from '../../packages/tooling/build/own-decorators.mjs';
import { inRoot } from '../../packages/tooling/setup/root.mjs';

type Decorate = (options?: object) => (prototype: object, name: string) => PropertyDescriptor | undefined;

describe('the decorator that pages get', () => {
  it('makes a property with its options, and gives the description of an accessor back', async () => {
    const { property } = (await import(`data:text/javascript,${encodeURIComponent(ownProperty)}`)) as {
      property: Decorate;
    };
    const made: unknown[][] = [];
    class Element {
      static createProperty(...said: unknown[]): void {
        made.push(said);
        Object.defineProperty(this.prototype, said[0] as string, { get: () => 'new', configurable: true });
      }
      get read(): string {
        return 'old';
      }
    }
    assert.equal(property({ type: Number })(Element.prototype, 'field'), undefined);
    assert.equal(property()(Element.prototype, 'read')?.get?.call(undefined), 'new');
    assert.deepEqual(made, [
      ['field', { type: Number }],
      ['read', undefined],
    ]);
  });

  it('stands in the place of the one of Lit, and of nothing else', () => {
    const file = inRoot('node_modules/@lit/reactive-element/decorators/property.js');
    assert.ok(existsSync(file), 'Lit keeps it elsewhere now');
    const load = ownDecorators.load as (id: string) => string | undefined;
    assert.equal(load(file), ownProperty);
    assert.equal(load(file.replace('property', 'state')), undefined);
  });
});
