import { expect } from '@open-wc/testing';
import { checkPublication, publicationText, readJsonStat } from '@draagkracht/formats';
import { chooseSeries } from '../../../packages/formats/src/source/choose-series.js';
import { madePublication } from '../publication/made-publication.js';

const told = madePublication({
  eventsOf: {
    clients: [
      { period: '2022JJ00', text: 'Proef', kind: 'policy', decidedBy: 'het college', expected: 'minder vraag' },
    ],
  },
  stories: [
    {
      indicator: 'clients',
      region: 'GM0001',
      means: 'Meer mensen vroegen hulp.',
      meansNot: 'Niet dat het slechter gaat.',
      whatWeDo: ' ',
      contactTeam: 'Team Wmo',
      updatedOn: '2026-01-20',
      aboutPeriod: '2024JJ00',
    },
    { indicator: 'clients', region: 'GM0009', means: 'Staat niet in het bestand.' },
  ],
  targets: [
    {
      indicator: 'clients',
      region: 'GM0001',
      path: [{ period: '2027JJ00', value: 30 }],
      setBy: 'de raad van Aa',
      setOn: '2025-11-06',
      basis: 'programmabegroting',
    },
  ],
});

const read = (text = publicationText(told)) => readJsonStat(text);
const at = (region: string) => chooseSeries(read(), { indicator: 'clients', region });

describe('what a publication tells beside a figure', () => {
  it('is the story and the target of the region that was asked for', () => {
    const { story, indicator } = at('GM0001');
    expect(story).to.deep.equal({
      means: 'Meer mensen vroegen hulp.',
      meansNot: 'Niet dat het slechter gaat.',
      contactTeam: 'Team Wmo',
      updatedOn: '2026-01-20',
      aboutPeriod: '2024JJ00',
    });
    expect(indicator.target).to.deep.equal({
      path: [{ period: '2027JJ00', value: 30 }],
      setBy: 'de raad van Aa',
      setOn: '2025-11-06',
      basis: 'programmabegroting',
    });
  });

  it('leaves another region the target of its indicator, and no story', () => {
    const { story, indicator } = at('GM0002');
    expect(story).to.equal(undefined);
    expect(indicator.target!.setBy).to.equal('de raad');
  });

  it('joins the events of the file with those of the indicator, in order of time', () => {
    expect(at('GM0002').events).to.deep.equal([
      { period: '2022JJ00', text: 'Proef', kind: 'policy', decidedBy: 'het college', expected: 'minder vraag' },
      { period: '2023JJ00', text: 'Wet veranderd', kind: 'policy' },
    ]);
  });

  it('is under the hash of the file, and is not told of figures that are not in it', () => {
    expect(checkPublication(told).state).to.equal('intact');
    expect(told.extension.draagkracht.stories).to.have.length(1);
    const { stories } = told.extension.draagkracht;
    const changed = structuredClone(told) as unknown as {
      extension: { draagkracht: { stories: { means: string }[] } };
    };
    changed.extension.draagkracht.stories[0]!.means = 'Het gaat geweldig.';
    expect(stories![0]!.means).to.equal('Meer mensen vroegen hulp.');
    expect(checkPublication(changed).state).to.equal('changed');
  });

  it('stays readable when parts are not of the right shape', () => {
    const broken = structuredClone(told) as unknown as { extension: { draagkracht: Record<string, unknown> } };
    broken.extension.draagkracht['stories'] = [
      { indicator: 'clients', means: 'zonder gebied' },
      3,
      { region: 'GM0001' },
    ];
    broken.extension.draagkracht['targets'] = [{ indicator: 'clients', region: 'GM0001', path: [] }];
    const series = chooseSeries(read(JSON.stringify(broken)), { indicator: 'clients', region: 'GM0001' });
    expect(series.story).to.equal(undefined);
    expect(series.indicator.target!.setBy).to.equal('de raad');
  });

  it('finds the figure of a second rhythm too', () => {
    const made = read();
    const quarterly = { ...made, indicators: [{ ...made.indicators[0]!, id: 'clients (quarter)' }] };
    expect(chooseSeries(quarterly, { region: 'GM0001' }).story?.means).to.equal('Meer mensen vroegen hulp.');
  });
});
