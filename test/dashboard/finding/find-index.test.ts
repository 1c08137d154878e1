import { expect } from '@open-wc/testing';
import { regionsOf } from '../../../packages/dashboard/src/board/looking.view.js';
import { FindIndex } from '../../../packages/dashboard/src/finding/find-index.js';
import { monitorInUse } from '../../../stories/dashboard/monitor-in-use.js';

describe('finding on the monitor', () => {
  const index = async (): Promise<FindIndex> => {
    const { records } = await monitorInUse();
    return new FindIndex(records!, regionsOf(records!.datasets));
  };
  const told = (found: ReturnType<FindIndex['search']>): string[] => found.map(({ kind, text }) => `${kind}: ${text}`);

  it('finds indicators, goals, areas, stories, events and conversations by any of their words', async () => {
    const ready = await index();
    expect(told(ready.search('bijstand', 'nl'))).to.eql([
      'indicator: Personen met bijstand',
      'story: Van elke 10.000 inwoners leven er ruim 260 van bijstand. Dat is meer dan we gewend zijn.',
      'session: Waarom leven meer mensen van bijstand?',
    ]);
    expect(told(ready.search('haven', 'nl'))).to.eql(['region: Havenkwartier']);
    expect(told(ready.search('aanbellen betalingsachterstand', 'nl'))).to.eql([]);
    expect(told(ready.search('BETALINGSACHTERSTAND belt', 'nl'))).to.eql([
      'event: De gemeente belt aan bij betalingsachterstand',
    ]);
  });

  it('says where each is: a story at its indicator and area, an area on the board', async () => {
    const ready = await index();
    const [area] = ready.search('Zuiderpark', 'nl');
    expect(area!.where).to.eql({ at: { room: 'board' }, look: { region: 'WK999906' } });
    expect(told(ready.search('verblijfsvergunning', 'nl')).length).to.equal(1);
    expect(ready.search('schulden die zij', 'nl')[0]!.where.at?.room).to.equal('indicator');
  });

  it('finds nothing without a word', async () => expect((await index()).search('  ', 'nl')).to.eql([]));
});
