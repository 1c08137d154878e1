import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oneOf, readArguments } from '../../packages/cli/src/arguments.js';
import { messagesOf } from '../../packages/cli/src/messages.js';
import { WrongUse } from '../../packages/cli/src/wrong-use.js';

const nl = messagesOf('nl');
const kinds = { values: 'text', target: 'text', json: 'flag' } as const;
const read = (...args: string[]) => readArguments(args, kinds, nl);
const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof WrongUse);
    return error.message;
  }
  return assert.fail('was not refused');
};

describe('readArguments', () => {
  it('reads words, texts and flags in any order', () => {
    const { words, texts, flags } = read('a.csv', '--json', '--values', '1,2', '--target=3');
    assert.deepEqual(words, ['a.csv']);
    assert.deepEqual(texts, { values: '1,2', target: '3' });
    assert.ok(flags.has('json'));
  });

  it('takes a negative number for a value', () => {
    assert.equal(read('--values', '-1,2').texts['values'], '-1,2');
    assert.equal(read('--target', '-.5').texts['target'], '-.5');
  });

  it('refuses by name', () => {
    assert.match(
      refusal(() => read('--colour')),
      /--colour bestaat hier niet/,
    );
    assert.match(
      refusal(() => read('-j')),
      /-j bestaat hier niet/,
    );
    assert.match(
      refusal(() => read('--values')),
      /Achter --values hoort een waarde/,
    );
    assert.match(
      refusal(() => read('--values', '--json')),
      /Achter --values hoort een waarde/,
    );
    assert.match(
      refusal(() => read('--json=ja')),
      /Achter --json hoort geen waarde/,
    );
  });
});

describe('oneOf', () => {
  it('gives the default, the choice, or a refusal with the choices', () => {
    assert.equal(oneOf('--screen', undefined, ['on', 'off'], 'on', nl), 'on');
    assert.equal(oneOf('--screen', 'off', ['on', 'off'], 'on', nl), 'off');
    assert.equal(
      refusal(() => oneOf('--screen', 'maybe', ['on', 'off'], 'on', nl)),
      '--screen kan niet “maybe” zijn. Kies uit: on, off.',
    );
  });
});
