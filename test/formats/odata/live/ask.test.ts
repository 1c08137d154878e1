import { expect } from '@open-wc/testing';
import { UnreadableError } from '@draagkracht/formats';
import { CbsAsker } from '../../../../packages/formats/src/odata/live/ask.js';
import { fakeWorld, type Fault } from '../../../helpers/cbs-fetch.js';

function asker(faults: readonly (Fault | undefined)[], tries?: number) {
  const world = fakeWorld(
    () => ({ status: 200, body: '\uFEFF{"a":1}' }),
    (at) => faults[at],
    tries === undefined ? {} : { tries },
  );
  return { ...world, asker: new CbsAsker(world.parts, '1NED') };
}
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'fine',
    (error: unknown) => (error instanceof UnreadableError ? error.problem.code : String(error)),
  );

describe('CbsAsker', () => {
  it('asks for JSON in a way no page needs leave for', async () => {
    const { asker: one } = asker([]);
    expect(await one.ask('https://x')).to.deep.equal({ a: 1 });
  });
  it('waits longer each time, and as long as the server asks', async () => {
    const { asker: one, waits } = asker([{ status: 500 }, { status: 503, retryAfter: '20' }, { status: 429 }]);
    await one.ask('https://x');
    expect(waits).to.deep.equal([375, 20_000, 1500]);
  });
  it('tries as often as it may', async () => {
    const { asker: one, asked } = asker(
      Array.from({ length: 9 }, () => ({ status: 500 })),
      3,
    );
    expect(await codeOf(one.ask('https://x'))).to.equal('cbs-fault');
    expect(asked).to.have.length(3);
  });
  it('tries twice where nobody ever answered, and longer where somebody did', async () => {
    const silent = asker(Array.from({ length: 9 }, () => 'refused' as const));
    expect(await codeOf(silent.asker.ask('https://x'))).to.equal('cbs-unreachable');
    expect(silent.asked).to.have.length(2);
    const once = asker([undefined, 'refused', 'refused', 'refused', 'cut']);
    await once.asker.ask('https://x');
    expect(await codeOf(once.asker.ask('https://x'))).to.equal('fine');
  });
  it('counts once, and never stops anybody', async () => {
    for (const fault of [
      'refused',
      { status: 404 },
      { status: 500 },
      { status: 200, body: '<x>' },
      { status: 200, body: '-1' },
    ] as const) {
      const { asker: one, asked } = asker([fault]);
      expect(await one.count('https://x')).to.equal(undefined);
      expect(asked).to.have.length(1);
    }
    expect(await asker([{ status: 200, body: '12' }]).asker.count('https://x')).to.equal(12);
  });
});
