import { expect } from '@open-wc/testing';
import { Done } from '../../../packages/store/src/repositories/done.js';

const act = (id: string, ...types: string[]) => types.map((type) => ({ act: id, type }));

describe('what was done on this page', () => {
  it('is given last first, once, without what is to be skipped', () => {
    const done = new Done();
    done.did(act('a', 'target'));
    done.did(act('b', 'reading', 'target'));
    done.did(act('c', 'reading'));
    done.did([]);
    expect([done.last(['reading']), done.last(['reading']), done.last(['reading']), done.last([])]).to.deep.equal([
      'b',
      'a',
      undefined,
      'c',
    ]);
  });

  it('can be done again until something else is done', () => {
    const done = new Done();
    done.tookBack('x');
    done.tookBack('y');
    expect(done.lastUndone()).to.equal('y');
    done.didAgain(act('z', 'target'));
    expect([done.last([]), done.lastUndone()]).to.deep.equal(['z', 'x']);
    done.tookBack('w');
    done.did(act('new', 'target'));
    expect(done.lastUndone()).to.equal(undefined);
  });

  it('is remembered for two hundred acts, and not after a wipe', () => {
    const done = new Done();
    for (let n = 0; n < 250; n++) done.did(act(`a${n}`, 'target'));
    let count = 0;
    while (done.last([])) count++;
    expect(count).to.equal(200);
    done.did(act('a', 'target'));
    done.clear();
    expect(done.last([])).to.equal(undefined);
  });
});
