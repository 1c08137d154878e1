import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderedElements, widgetNames } from '@draagkracht/embed/snippet.js';
import { makers, wholeBetween } from '../../../packages/cli/src/render/made.js';
import { renderWords } from '../../../packages/cli/src/render/messages.js';
import { whyNot } from '../../../packages/cli/src/render/refused.messages.js';

describe('what can be made beforehand', () => {
  it('is one list: for the makers, the help and the reasons why not', () => {
    assert.deepEqual(Object.keys(makers), [...renderedElements]);
    for (const tag of renderedElements)
      for (const language of ['nl', 'en'] as const)
        assert.ok(renderWords(language).help.includes(tag.replace('dk-', '')), tag);
    for (const tag of Object.keys(widgetNames))
      assert.equal(whyNot(tag) === undefined, Object.hasOwn(makers, tag), tag);
  });

  it('reads a number of one digit between two others', () => {
    const wrong = (text: string): string => `“${text}”`;
    assert.equal(wholeBetween(undefined, 2, 5, wrong), undefined);
    assert.equal(wholeBetween('5', 2, 5, wrong), 5);
    for (const text of ['1', '6', '33', 'x', '']) assert.throws(() => wholeBetween(text, 2, 5, wrong), /“/);
  });
});
