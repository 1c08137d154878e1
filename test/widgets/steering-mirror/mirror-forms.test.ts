import { expect } from '@open-wc/testing';
import { steeringItems } from '@draagkracht/model';
import { rounds, scenarios } from '../../../stories/widgets/steering-mirror/steering-mirror.scenarios.js';
import { toolSettled } from '../../suites/tool.suite.js';
import { keptRounds, noMirrors, shownMirror } from '../../helpers/mirror.js';

describe('the forms of the mirror', () => {
  afterEach(noMirrors);

  it('begins with yourself, and refuses to go on with a question open', async () => {
    const shown = await shownMirror({ press: ['start'] });
    expect(shown.focused()).to.equal('self-whose');
    const own = Object.fromEntries(steeringItems.map(({ value }) => [`${value}Self`, '3']));
    await shown.act({ typed: { whose: 'wethouder Wmo', ...own, trustSelf: '1' } });
    await shown.press('.save');
    expect(keptRounds(shown)[0]).to.include({
      round: 1,
      whose: 'wethouder Wmo',
      trustSelf: '1',
      shownOn: '',
      letGo: '',
    });
    expect(shown.text()).to.include('Nu de anderen').and.include('Nog niet tonen: er zijn nog 5 mensen nodig.');
    const refused = await shownMirror(scenarios.refused);
    expect(refused.text()).to.include('nog 12 dingen nodig');
  });

  it('ends in a promise, and keeps the facts of that day with it', async () => {
    const shown = await shownMirror(scenarios.promising);
    expect(shown.in<HTMLInputElement>('#promise-reportBackOn')?.value).to.equal('2027-02-22');
    await shown.act({ typed: { letGo: 'Mijn handtekening', frame: 'Binnen twee weken antwoord' } });
    await shown.press('.save');
    expect(shown.text()).to.include('Ik laat los: Mijn handtekening.').and.include('Dat is over 92 dagen.');
    expect(keptRounds(shown)[0]?.facts?.on).to.equal('2026-11-22');
    expect(shown.in<HTMLTextAreaElement>('.pledge textarea')?.value).to.include('Van: wethouder Wmo');
  });

  it('go on with what was typed and never saved', async () => {
    const draft = {
      key: 'draft-1',
      type: 'steering-mirror',
      tool: 'dk-steering-mirror',
      form: 'self',
      values: { whose: 'directeur', trustSelf: '2' },
      at: '2026-11-22T08:00:00.000Z',
    };
    const shown = await shownMirror({ records: [rounds.few], drafts: [draft] });
    for (let turns = 0; turns < 5 && !shown.in('.resume-draft'); turns++) await toolSettled(shown.tool);
    await shown.press('.resume-draft');
    expect(shown.in<HTMLInputElement>('#self-whose')?.value).to.equal('directeur');
    expect(shown.in<HTMLInputElement>('#self-trustSelf-2')?.checked).to.equal(true);
  });
});
