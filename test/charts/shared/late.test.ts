import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { Late } from '../../../packages/charts/src/shared/late.js';

function host(): { asked: number } & ReactiveControllerHost {
  const made = { asked: 0, requestUpdate: () => void made.asked++, addController: () => {}, removeController: () => {}, updateComplete: Promise.resolve(true) };
  return made;
}

describe('a part that comes late', () => {
  it('is fetched once, when it is first asked for, and updates the element when it is there', async () => {
    const element = host();
    let fetched = 0;
    const late = new Late(element, () => Promise.resolve(`part ${++fetched}`));
    expect([late.has, fetched]).to.deep.equal([false, 0]);
    expect([late.part, late.part]).to.deep.equal([undefined, undefined]);
    await late.arrival;
    expect([late.part, late.has, fetched, element.asked]).to.deep.equal(['part 1', true, 1, 1]);
  });

  it('may be asked for again when it could not be had', async () => {
    const element = host();
    const answers = [Promise.reject(new Error('gone')), Promise.resolve('part')];
    const late = new Late(element, () => answers.shift()!);
    expect(late.part).to.equal(undefined);
    await late.arrival;
    expect([late.part, element.asked]).to.deep.equal([undefined, 0]);
    await late.arrival;
    expect(late.part).to.equal('part');
  });
});
