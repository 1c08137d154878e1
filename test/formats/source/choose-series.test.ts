import { expect } from '@open-wc/testing';
import { modelOf, readCsvBytes } from '@draagkracht/formats';
import { SourceError } from '@draagkracht/model';
import { chooseSeries } from '../../../packages/formats/src/source/choose-series.js';
import { utf8 } from '../fixtures.js';

const read = modelOf(readCsvBytes(utf8('regio;Jaar;a;b\nGM0362;2023;1;2\nGM0363;2023;3;4\n')));
const refusal = (choice: object): [string, string] => {
  try {
    chooseSeries(read, choice);
  } catch (error) {
    return [(error as SourceError).code, (error as SourceError).detail];
  }
  return ['', ''];
};

describe('chooseSeries', () => {
  it('gives the series asked for', () =>
    expect(chooseSeries(read, { indicator: 'B', region: 'gm0363' }).points).to.deep.equal([
      { period: '2023JJ00', value: 4 },
    ]));
  it('names what there is when a choice must be made', () => {
    expect(refusal({})).to.deep.equal(['choose-indicator', 'a, b']);
    expect(refusal({ indicator: 'a' })).to.deep.equal(['choose-region', 'GM0362, GM0363']);
  });
  it('carries the events of a publication', () => {
    const events = [{ period: '2023JJ00', text: 'x', kind: 'event' }] as const;
    expect(chooseSeries({ ...read, events }, { indicator: 'a', region: 'GM0362' }).events).to.deep.equal(events);
  });
});
