import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { Late } from '@draagkracht/base';

function host(): { asked: number } & ReactiveControllerHost {
  const made = {
    asked: 0,
    requestUpdate: () => void made.asked++,
    addController: () => {},
    removeController: () => {},
    updateComplete: Promise.resolve(true),
  };
  return made;
}

describe('a part that comes late', () => {
  it('is fetched once, when it is first asked for, and updates the element when it is there', async () => {
    const element = host();
    let fetched = 0;
    const late = new Late(element, () => Promise.resolve(`part ${++fetched}`));
    expect([late.has, late.here, fetched]).to.deep.equal([false, undefined, 0]);
    expect([late.part, late.part]).to.deep.equal([undefined, undefined]);
    await late.arrival;
    expect([late.part, late.here, late.has, fetched, element.asked]).to.deep.equal(['part 1', 'part 1', true, 1, 1]);
  });

  it('says once that it could not be had, and may be asked for again', async () => {
    const element = host();
    const answers = [Promise.reject(new Error('gone')), Promise.resolve('part')];
    const late = new Late(element, () => answers.shift()!);
    expect(late.part).to.equal(undefined);
    await late.arrival;
    expect([late.failed, late.part, element.asked]).to.deep.equal([true, undefined, 1]);
    await late.arrival;
    expect([late.failed, late.part]).to.deep.equal([false, 'part']);
  });

  it('can be waited for, also when it does not come', async () => {
    const answers = [Promise.reject(new Error('gone')), Promise.resolve('part')];
    const late = new Late(host(), () => answers.shift()!);
    expect(await late.come()).to.equal(undefined);
    expect(await Promise.all([late.come(), late.come()])).to.deep.equal(['part', 'part']);
    expect(await late.come()).to.equal('part');
  });
});
