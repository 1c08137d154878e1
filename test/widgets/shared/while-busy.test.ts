import { expect } from '@open-wc/testing';
import { Late } from '@draagkracht/base';
import { whileBusy } from '../../../packages/widgets/src/shared/while-busy.js';

const host = { requestUpdate: () => undefined };
const here = <T>(part: T): Late<T> => new Late(host, () => Promise.resolve(part));
const gone = new Late<string>(host, () => Promise.reject(new Error('no network')));

/** Presses a button, and says whether it looked busy and what came of it. */
async function pressed(look: Late<unknown>, late: Late<string>): Promise<unknown[]> {
  const button = document.createElement('button');
  let coming: Promise<string | undefined> | undefined;
  button.addEventListener('click', (event) => (coming = whileBusy(event, look, late)));
  button.click();
  const busy = button.ariaBusy;
  const part = await coming;
  return [busy, part, button.ariaBusy];
}

describe('an act that takes parts', () => {
  it('goes on when all have come', async () =>
    expect(await pressed(here(1), here('form'))).to.deep.equal(['true', 'form', null]));

  it('goes nowhere when one of them cannot be had', async () => {
    expect(await pressed(gone, here('form'))).to.deep.equal(['true', undefined, null]);
    expect(await pressed(here(1), gone)).to.deep.equal(['true', undefined, null]);
  });
});
