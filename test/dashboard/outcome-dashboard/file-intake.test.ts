import { expect } from '@open-wc/testing';
import type { Following, Intake } from '../../../packages/dashboard/src/outcome-dashboard/desk.js';
import { FileIntake } from '../../../packages/dashboard/src/outcome-dashboard/file-intake.js';

const refused = (nl: string): Intake => ({ ok: false, text: { nl, en: nl } });

/** A reader whose readings end when the test says so. */
function held() {
  const ends: ((intake: Intake) => void)[] = [];
  const fails: ((cause: unknown) => void)[] = [];
  const asked: Following[] = [];
  const read = (following: Following) =>
    new Promise<Intake>((resolve, reject) => {
      asked.push(following);
      ends.push(resolve);
      fails.push(reject);
    });
  return { read, ends, fails, asked };
}

describe('reading files one at a time', () => {
  it('tells how far it is, from nothing on', async () => {
    const { read, ends, asked } = held();
    const shares: number[] = [];
    const reading = new FileIntake().read(read, (share) => shares.push(share));
    asked[0]!.onProgress(0.5);
    ends[0]!(refused('leeg'));
    expect(await reading).to.deep.equal(refused('leeg'));
    expect(shares).to.deep.equal([0, 0.5]);
  });
  it('lets a newer reading end an older one, which then says nothing more', async () => {
    const { read, ends, asked } = held();
    const intake = new FileIntake();
    const shares: number[] = [];
    const old = intake.read(read, (share) => shares.push(share));
    const young = intake.read(read, () => undefined);
    asked[0]!.onProgress(0.9);
    ends[0]!(refused('oud'));
    ends[1]!(refused('nieuw'));
    expect(await old).to.equal(undefined);
    expect(await young).to.deep.equal(refused('nieuw'));
    expect(shares).to.deep.equal([0]);
  });
  it('is silent about what fails after it was stopped, and loud about anything else', async () => {
    const { read, fails } = held();
    const intake = new FileIntake();
    const stopped = intake.read(read, () => undefined);
    intake.stop();
    fails[0]!(new Error('too late'));
    expect(await stopped).to.equal(undefined);
    const broken = intake.read(read, () => undefined);
    fails[1]!(new Error('broken'));
    expect(await broken.catch((cause: Error) => cause.message)).to.equal('broken');
  });
});
