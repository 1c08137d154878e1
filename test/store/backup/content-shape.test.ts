import { expect } from '@open-wc/testing';
import { isContent } from '../../../packages/store/src/backup/content-shape.js';
import { dataset } from '../../helpers/storage.js';

const whole = {
  records: ['anything'],
  setAside: [],
  log: [],
  datasets: [dataset('a')],
  blocks: [{ datasetId: 'a', indicatorId: 'b', values: '' }],
};

describe('the outline of a backup', () => {
  it('is that of what we write', () => expect(isContent(whole)).to.equal(true));

  const wrong: [string, unknown][] = [
    ['nothing', null],
    ['a missing part', { ...whole, log: undefined }],
    ['a set-aside record without id', { ...whole, setAside: [{ key: 'a', raw: {} }] }],
    [
      'an unknown kind of change',
      { ...whole, log: [{ seq: 1, recordId: 'a', type: 't', kind: 'iets', who: 'x', at: '', changes: [] }] },
    ],
    ['a data set without label', { ...whole, datasets: [{ ...dataset('a'), label: 7 }] }],
    [
      'an indicator in one language',
      { ...whole, datasets: [{ ...dataset('a'), indicators: [{ id: 'i', label: { nl: 'x' } }] }] },
    ],
    ['columns that are no text', { ...whole, blocks: [{ datasetId: 'a', indicatorId: 'b', values: [1, 2] }] }],
  ];
  for (const [title, given] of wrong) it(`is not that of ${title}`, () => expect(isContent(given)).to.equal(false));
});
