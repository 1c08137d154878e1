import { expect } from '@open-wc/testing';
import { inTurn } from '../../packages/store/src/turn.js';

describe('inTurn', () => {
  it('starts each task when the one before it has ended, well or badly', async () => {
    const turn = inTurn();
    const order: string[] = [];
    const slow = turn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push('slow');
      throw new Error('badly');
    });
    const quick = turn(async () => {
      order.push('quick');
      return 2;
    });
    expect(await slow.catch((error: Error) => error.message)).to.equal('badly');
    expect(await quick).to.equal(2);
    expect(order).to.deep.equal(['slow', 'quick']);
  });
});
