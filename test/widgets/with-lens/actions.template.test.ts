import { expect, fixture, html } from '@open-wc/testing';
import { lensActions } from '../../../packages/widgets/src/with-lens/actions.template.js';
import { deskMessages } from '../../../packages/widgets/src/with-lens/desk.messages.js';

describe('the buttons below a text', () => {
  it('lead to the other parts, to keeping, to the text, to the list, and out', async () => {
    const done: string[] = [];
    const note = (what: string) => () => void done.push(what);
    const page = await fixture(
      html`<div>
        ${lensActions(deskMessages.nl, {
          parts: 3,
          part: 1,
          keep: note('keep'),
          readPart: (at) => done.push(`part ${at}`),
          change: note('change'),
          words: note('words'),
          cancel: note('cancel'),
        })}
      </div>`,
    );
    for (const button of page.querySelectorAll<HTMLElement>('button:not(.print)')) button.click();
    expect(done).to.deep.equal(['keep', 'part 0', 'part 2', 'change', 'words', 'cancel']);
  });
});
