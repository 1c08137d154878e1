import { expect } from '@open-wc/testing';
import { compareTold } from '@draagkracht/formats';

const file = (stories: readonly object[], targets: readonly object[] = []): unknown => ({
  extension: { draagkracht: { stories, targets } },
});
const story = { indicator: 'bijstand', region: 'GM9998', means: 'Minder mensen vragen hulp.' };
const target = {
  indicator: 'bijstand',
  region: 'GM9998',
  path: [{ period: '2028JJ00', value: 5 }],
  setBy: 'raad',
  basis: 'x',
};

describe('compareTold', () => {
  it('says nothing of what is the same, in whatever order it is written', () =>
    expect(compareTold(file([story]), file([{ means: story.means, region: 'GM9998', indicator: 'bijstand' }]))).to.eql(
      [],
    ));
  it('tells stories and targets that were added, changed and removed', () => {
    const later = file([
      { ...story, means: 'Anders.' },
      { ...story, indicator: 'wmo' },
    ]);
    expect(compareTold(file([story], [target]), later)).to.deep.equal([
      { what: 'story', indicator: 'bijstand', region: 'GM9998', change: 'changed' },
      { what: 'story', indicator: 'wmo', region: 'GM9998', change: 'added' },
      { what: 'target', indicator: 'bijstand', region: 'GM9998', change: 'removed' },
    ]);
  });
  it('takes a file without any of it, or that is no publication', () => {
    expect(compareTold({}, null)).to.deep.equal([]);
    expect(compareTold('nothing', file([story]))).to.have.lengthOf(1);
  });
});
