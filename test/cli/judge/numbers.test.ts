import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figuresOf, numberOf, partsOf } from '../../../packages/cli/src/judge/numbers.js';
import { messagesOf } from '../../../packages/cli/src/messages.js';

const nl = messagesOf('nl');
const values = (text: string) =>
  figuresOf('--values', text, nl).figures.map(({ value }) => (typeof value === 'number' ? value : value.kind));

describe('partsOf', () => {
  it('splits on semicolons where there are any, and forgives one at the end', () => {
    assert.deepEqual(partsOf('1, 2,3,'), ['1', '2', '3']);
    assert.deepEqual(partsOf('7,8; 7,3'), ['7,8', '7,3']);
  });
});

describe('figuresOf', () => {
  it('reads dots, commas, gaps and statuses', () => {
    assert.deepEqual(values('7.8,-2,.,x'), [7.8, -2, 'missing', 'suppressed']);
    assert.deepEqual(values('1.234,5;7,8'), [1234.5, 7.8]);
    assert.deepEqual(values('7.8;7.3'), [7.8, 7.3]);
    assert.equal(figuresOf('--values', '8.1*', nl).figures[0]!.status, 'provisional');
  });

  it('counts decimals', () => {
    assert.equal(figuresOf('--values', '1,2.50', nl).decimals, 2);
    assert.equal(figuresOf('--values', '1;2', nl).decimals, 0);
  });

  it('names what is no figure', () => {
    assert.throws(() => values('1,?!'), /“\?!” \(plaats 2\)/);
  });
});

describe('numberOf', () => {
  it('takes either decimal sign and no gap', () => {
    assert.equal(numberOf('--target', '7,5', nl), 7.5);
    assert.equal(numberOf('--target', '7.5', nl), 7.5);
    assert.throws(() => numberOf('--target', '.', nl), /--target/);
  });
});
