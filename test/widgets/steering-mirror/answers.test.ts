import { expect } from '@open-wc/testing';
import type { StoredRecordsController } from '@draagkracht/base';
import { addedTally, countsFile, mirrorCode, noTally, tallyOf, type SteeringMirror } from '@draagkracht/model';
import { firstId, scenarios } from '../../../stories/widgets/steering-mirror/steering-mirror.scenarios.js';
import { answerAll, chooseCounts, keptRounds, noMirrors, shownMirror } from '../../helpers/mirror.js';

const counted = (people: number): NonNullable<SteeringMirror['others']> =>
  Array.from({ length: people }, () => tallyOf({ trust: '2' })).reduce(addedTally, noTally());

describe('the answers of others', () => {
  afterEach(noMirrors);

  it('lets others answer in turn, keeps counts only, and shows them from five on', async () => {
    const shown = await shownMirror(scenarios.alone);
    await shown.press('.ask-others');
    for (const answer of ['1', '2', '2', '3', '4']) await answerAll(shown, answer);
    expect(shown.text()).to.include('5 mensen zijn geweest.').and.not.include('Ronde 1');
    await shown.press('.all-turns');
    expect(keptRounds(shown)[0]?.others).to.deep.include({ people: 5 });
    expect(keptRounds(shown)[0]?.others?.items.trust).to.deep.equal([1, 2, 1, 1]);
    await shown.press('.show-others');
    expect(shown.text()).to.include('U en de anderen').and.include('De meesten zeggen: soms tot vaak.');
    expect(keptRounds(shown)[0]?.shownOn).to.equal('2026-11-22');
    expect([shown.in('.ask-others'), shown.in('#act button')]).to.deep.equal([null, null]);
  });

  it('adds nobody to a round that was shown in another window while they answered', async () => {
    const shown = await shownMirror(scenarios.few);
    const before = keptRounds(shown)[0]?.others?.people;
    await shown.press('.ask-others');
    await answerAll(shown, '4');
    const { stored } = shown.tool as unknown as { stored: StoredRecordsController<SteeringMirror> };
    const [record] = stored.records;
    await stored.save({ ...record!, data: { ...record!.data, shownOn: '2026-11-22' } });
    await shown.press('.all-turns');
    expect(keptRounds(shown)[0]).to.include({ shownOn: '2026-11-22' });
    expect(keptRounds(shown)[0]?.others?.people).to.equal(before);
  });

  it('adds a file of counts once, and says why another is not added', async () => {
    const shown = await shownMirror(scenarios.few);
    const code = mirrorCode(firstId);
    const text = countsFile(counted(3), { mark: 'm1', code });
    await chooseCounts(shown, text);
    expect(shown.text()).to.include('6 mensen antwoordden.').and.include('3 mensen zijn erbij geteld.');
    expect(keptRounds(shown)[0]).to.deep.include({ added: ['m1'] });
    await chooseCounts(shown, text);
    expect(shown.text()).to.include('Dit bestand is al meegeteld.').and.include('6 mensen antwoordden.');
    await chooseCounts(shown, countsFile(counted(3), { mark: 'm2', code: 'ffff' }));
    expect(shown.text()).to.include('hoort bij een andere spiegel');
    await chooseCounts(shown, 'geen json');
    expect(shown.text()).to.include('kunnen wij niet lezen');
    expect(shown.told.filter((one) => one.startsWith('dk-import'))).to.deep.equal([
      'dk-import {"count":1,"rejected":0}',
      'dk-import {"count":0,"rejected":1}',
      'dk-import {"count":0,"rejected":1}',
      'dk-import {"count":0,"rejected":1}',
    ]);
  });
});
