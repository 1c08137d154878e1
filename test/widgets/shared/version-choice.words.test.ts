import { expect } from '@open-wc/testing';
import type { DkRecord } from '@draagkracht/model';
import { versionWords } from '../../../packages/widgets/src/shared/version-choice.words.js';
import { caseRecord, spentCase } from '../../helpers/budget.js';

const ours = caseRecord(spentCase());
const version: DkRecord = {
  ...caseRecord(spentCase({ goal: 'Droge kleren.', expenses: [], status: 'agreed' }), 2),
  besideOf: { id: ours.id, who: 'jeugdteam', at: '2026-11-23T23:30:00.000Z' },
};

describe('versionWords', () => {
  it('names the piece, whose version it is, and what differs, with both values', () => {
    const { name, by, differences, hasMore } = versionWords({ version, of: ours }, 'nl');
    expect(name).to.equal('Aanvraag maatwerk: Berk-17');
    expect(by).to.equal('De andere versie is van jeugdteam, 24 november 2026.');
    expect(differences.map(({ label }) => label)).to.deep.equal(['Wat wil de inwoner bereiken?', 'Wat is uitgegeven?']);
    expect(differences[0]!.said).to.equal('Bij u: Schone kleren voor school. In de andere versie: Droge kleren.');
    expect(differences[1]!.said).to.include('€ 145').and.include('In de andere versie: leeg.');
    expect(hasMore).to.equal(true);
  });
  it('says the same in English, and of a kind it does not know only its name', () => {
    expect(versionWords({ version, of: ours }, 'en').name).to.equal('Request for tailored help: Berk-17');
    const strange = { ...ours, type: 'strange' };
    expect(versionWords({ version: { ...version, type: 'strange' }, of: strange }, 'nl')).to.deep.include({
      name: 'strange: Berk-17',
      differences: [],
      hasMore: true,
    });
  });
});
