import { expect } from '@open-wc/testing';
import type { Intake, IntakeOptions } from '../../../packages/dashboard/src/outcome-dashboard/desk.js';
import { FileIntake } from '../../../packages/dashboard/src/outcome-dashboard/file-intake.js';

const file = (name: string) => new File(['A;B\n1;2\n'], name);
const refused = (nl: string): Intake => ({ ok: false, text: { nl, en: nl } });

/** A reader whose readings end when the test says so. */
function held() {
  const ends: ((intake: Intake) => void)[] = [];
  const fails: ((cause: unknown) => void)[] = [];
  const asked: IntakeOptions[] = [];
  const read = (_: File, options: IntakeOptions) =>
    new Promise<Intake>((resolve, reject) => {
      asked.push(options);
      ends.push(resolve);
      fails.push(reject);
    });
  return { read, ends, fails, asked };
}

describe('reading files one at a time', () => {
  it('tells how far it is, from nothing on', async () => {
    const { read, ends, asked } = held();
    const shares: number[] = [];
    const reading = new FileIntake(read).read(file('a'), '2020JJ00', (share) => shares.push(share));
    asked[0]!.onProgress(0.5);
    ends[0]!(refused('leeg'));
    expect(await reading).to.deep.equal(refused('leeg'));
    expect(shares).to.deep.equal([0, 0.5]);
    expect(asked[0]!.period).to.equal('2020JJ00');
  });
  it('lets a newer reading end an older one, which then says nothing more', async () => {
    const { read, ends, asked } = held();
    const intake = new FileIntake(read);
    const shares: number[] = [];
    const old = intake.read(file('a'), undefined, (share) => shares.push(share));
    const young = intake.read(file('b'), undefined, () => undefined);
    asked[0]!.onProgress(0.9);
    ends[0]!(refused('oud'));
    ends[1]!(refused('nieuw'));
    expect(await old).to.equal(undefined);
    expect(await young).to.deep.equal(refused('nieuw'));
    expect(shares).to.deep.equal([0]);
  });
  it('is silent about what fails after it was stopped, and loud about anything else', async () => {
    const { read, fails } = held();
    const intake = new FileIntake(read);
    const stopped = intake.read(file('a'), undefined, () => undefined);
    intake.stop();
    fails[0]!(new Error('too late'));
    expect(await stopped).to.equal(undefined);
    const broken = intake.read(file('b'), undefined, () => undefined);
    fails[1]!(new Error('broken'));
    expect(await broken.catch((cause: Error) => cause.message)).to.equal('broken');
  });
});
