import { expect } from '@open-wc/testing';
import { gapOfCode, statusOfCode } from '@draagkracht/model';
import { markOf, periodStatus } from '../../../packages/formats/src/odata/value-attribute.js';

describe('markOf', () => {
  it('tells why there is no figure', () => {
    const gaps = ['None', 'Impossible', 'Missing', 'Unreliable', 'Confidential', 'Not applicable'].map(
      (word) => gapOfCode(markOf(word)!.gap) ?? 'figure',
    );
    expect(gaps).to.deep.equal(['figure', 'impossible', 'missing', 'missing', 'suppressed', 'not-applicable']);
  });
  it('tells how final a figure is', () =>
    expect(
      ['Provisional', 'RevisedProvisional', 'None'].map((word) => statusOfCode(markOf(word)!.status)),
    ).to.deep.equal(['provisional', 'revised-provisional', 'definitive']));
  it('does not guess', () => {
    for (const word of ['Zomer', 'constructor', 'toString']) expect(markOf(word)).to.equal(undefined);
  });
});

describe('periodStatus', () => {
  it('believes the list, then the stars', () => {
    const said = (status: string | undefined, title: string): string => statusOfCode(periodStatus(status, title));
    expect(said('Definitief', '2023')).to.equal('definitive');
    expect(said('NaderVoorlopig', '2023')).to.equal('revised-provisional');
    expect(said('Voorlopig', '2023')).to.equal('provisional');
    expect(said(undefined, '2023**')).to.equal('revised-provisional');
    expect(said(undefined, '2023* ')).to.equal('provisional');
    expect(said(undefined, '2023')).to.equal('definitive');
  });
});
