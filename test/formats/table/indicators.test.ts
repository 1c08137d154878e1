import { expect } from '@open-wc/testing';
import { readCsvBytes } from '@draagkracht/formats';
import { indicatorOf } from '../../../packages/formats/src/table/indicators.js';
import { figures, utf8 } from '../fixtures.js';

const column = figures(readCsvBytes(utf8('n;m\n9,7%;1\n8,123456789%;2\n')), 'n');
const name = { id: 'n', label: 'N', unit: '' };

describe('indicatorOf', () => {
  it('takes from the file what it tells, and no more', () =>
    expect(indicatorOf({ name, column }, undefined, undefined)).to.deep.equal({
      id: 'n',
      label: { nl: 'N', en: 'N' },
      unit: '%',
      decimals: 6,
      direction: 'neutral',
    }));
  it('carries the source it is given', () =>
    expect(indicatorOf({ name, column }, { name: 'CBS' }, undefined).source).to.deep.equal({ name: 'CBS' }));
});
