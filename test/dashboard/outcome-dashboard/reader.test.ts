import { expect } from '@open-wc/testing';
import { readIntake } from '../../../packages/dashboard/src/outcome-dashboard/reader.js';

const options = () => ({ kept: [], onProgress: () => undefined, signal: new AbortController().signal });

describe('reading a file beside the page', () => {
  it('gives the table with what was met on the way, gravest first and in words', async () => {
    const intake = await readIntake(
      new File(['Regiocode;Aantal;Leeg\nNL00;5;\nGM0344;x;\nGM0344;3;\n'], 'a 2024.csv'),
      options(),
    );
    if (!intake.ok) throw new Error(intake.text.nl);
    expect(intake.table.regionCodes).to.deep.equal(['NL00', 'GM0344']);
    expect(intake.remarks.length).to.be.greaterThan(0);
    const order = intake.remarks.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    for (const { text } of intake.remarks) expect(text.nl).to.not.equal(text.en);
  });
  it('gives a sentence for a file that is no table', async () => {
    const intake = await readIntake(new File([Uint8Array.of(0x50, 0x4b, 3, 4)], 'cijfers.csv'), options());
    expect(intake.ok ? '' : intake.text.nl).to.match(/zip|Excel/i);
  });
  it('tells how far it is', async () => {
    const shares: number[] = [];
    await readIntake(new File(['Regiocode;Aantal\n', 'NL00;5\n'.repeat(200_000)], 'a 2024.csv'), {
      ...options(),
      onProgress: (share) => shares.push(share),
    });
    expect(shares.length).to.be.greaterThan(1);
    expect(Math.max(...shares)).to.be.at.most(1);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
  });
  it('is stopped by its signal', async () => {
    const abort = new AbortController();
    const reading = readIntake(new File(['Regiocode;Aantal\n', 'NL00;5\n'.repeat(200_000)], 'a 2024.csv'), {
      ...options(),
      signal: abort.signal,
    });
    abort.abort();
    const error = await reading.then(
      () => undefined,
      (cause: Error) => cause,
    );
    expect(error?.name).to.equal('AbortError');
  });
});
