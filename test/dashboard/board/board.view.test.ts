import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { DkRecord, MonitorIndicator } from '@draagkracht/model';
import {
  cardFor,
  pageOf,
  sectionsOf,
  talkReason,
  type BoardCard,
  type BoardSection,
} from '../../../packages/dashboard/src/board/board.view.js';
import { aResult, aStory, aTarget, anIndicator, figures, monitorOver, seriesWhenThere } from '../../helpers/monitor.js';
import { uuid } from '../../helpers/storage.js';

const cardOf = (indicator: DkRecord<MonitorIndicator>, change: Partial<BoardCard> = {}): BoardCard => ({
  indicator,
  result: undefined,
  waiting: false,
  story: undefined,
  lacks: [],
  talk: 'quiet',
  ...change,
});

describe('a card of the board', () => {
  const cardIn = async (records: Parameters<typeof monitorOver>[0], sets = [figures()]): Promise<BoardCard> => {
    const monitor = await monitorOver(records, { sets });
    await seriesWhenThere(monitor, uuid(3));
    const card = cardFor(monitor, monitor.records!.indicators[0]!);
    return { ...card, lacks: card.lacks.filter((lack) => lack !== 'no-groups') };
  };

  it('lacks areas where a figure with a better side tells of an average only', async () => {
    const lacks = async (indicator: Parameters<typeof monitorOver>[0]) => {
      const monitor = await monitorOver(indicator);
      await seriesWhenThere(monitor, uuid(3));
      return cardFor(monitor, monitor.records!.indicators[0]!).lacks;
    };
    expect(await lacks([anIndicator(3)])).to.include('no-groups');
    expect(await lacks([anIndicator(3, { direction: 'neutral' })])).not.to.include('no-groups');
  });

  it('has its series, its verdict, its story and nothing lacking', async () => {
    const card = await cardIn([aResult(1), anIndicator(3), aStory(9, uuid(3))]);
    expect(card.series?.region?.label).to.equal('Voorbeeldgemeente');
    expect([card.verdict?.change, card.lacks, card.talk]).to.eql(['none', [], 'quiet']);
    expect(card.story?.data.whatWeDo).to.equal('We bellen eerst.');
  });

  it('says what lacks: figures, a story, a story that fell behind, an old one, a result', async () => {
    expect((await cardIn([anIndicator(3)])).lacks).to.eql(['no-story', 'no-result']);
    const behind = aStory(9, uuid(3), { aboutPeriod: '2024JJ00' });
    expect((await cardIn([aResult(1), anIndicator(3), behind])).lacks).to.eql(['story-behind']);
    const old = aStory(9, uuid(3), { updatedOn: '2024-02-01' });
    expect((await cardIn([aResult(1), anIndicator(3), old])).lacks).to.eql(['old-story']);
    const model = anIndicator(3, { kind: 'model' });
    expect((await cardIn([aResult(1), model, aStory(9, uuid(3))])).lacks).to.eql(['model-only']);
    const short = await cardIn([aResult(1), anIndicator(3), aStory(9, uuid(3))], [figures('cijfers', [3, 4])]);
    expect([short.lacks, short.talk]).to.eql([['too-few'], 'quiet']);
    const gone = await cardIn([aResult(1), anIndicator(3)], []);
    expect([gone.lacks, gone.talk]).to.eql([['no-dataset', 'no-story'], 'no-figures']);
  });

  it('asks for a conversation when a rule says so, or when a target cannot be met', async () => {
    const steady = [5, 5.1, 4.9, 5, 5.1, 4.9, 5, 5.1, 4.9, 5, 5.1, 4.9];
    const jumped = await cardIn([aResult(1), anIndicator(3), aStory(9, uuid(3))], [figures('cijfers', [...steady, 9])]);
    expect([jumped.verdict?.change, jumped.talk]).to.eql(['concern', 'concern']);
    const far = aTarget(20, uuid(3), { value: 1, period: '2026JJ00' });
    const failing = await cardIn([aResult(1), anIndicator(3), aStory(9, uuid(3)), far], [figures('cijfers', steady)]);
    expect([failing.verdict?.assurance, failing.talk]).to.eql(['fails', 'fails']);
  });

  it('puts a verdict before neglected evidence', () => {
    const verdict = { change: 'concern', assurance: 'none' } as NonNullable<BoardCard['verdict']>;
    expect(talkReason(verdict, ['no-story'])).to.equal('concern');
    expect(talkReason(undefined, ['no-story', 'not-linked'])).to.equal('no-figures');
  });
});

describe('the sections of the board', () => {
  const results = [aResult(1, { laws: ['wmo'] }), aResult(2)];
  const records = { results } as unknown as Parameters<typeof sectionsOf>[2];
  const cards = [
    cardOf(anIndicator(3, { circle: '2', laws: ['jeugdwet', 'wmo'], lifeDomains: ['zorg'] }), {
      result: results[1],
      talk: 'no-story',
    }),
    cardOf(anIndicator(4), { result: results[0], talk: 'concern' }),
    cardOf(anIndicator(5, { resultId: '' })),
  ];
  const told = (view: Parameters<typeof sectionsOf>[0]): unknown =>
    sectionsOf(view, cards, records).map(({ key, cards: inside }) => [
      key,
      inside.map(({ indicator }) => indicator.data.label),
    ]);

  it('go by result, and last what was not put anywhere', () =>
    expect(told('result')).to.eql([
      [uuid(1), ['Indicator 4']],
      [uuid(2), ['Indicator 3']],
      ['rest', ['Indicator 5']],
    ]));

  it('go by law, a card in each of its own; what it does not say itself its result says', () =>
    expect(told('law')).to.eql([
      ['wmo', ['Indicator 3', 'Indicator 4']],
      ['jeugdwet', ['Indicator 3']],
      ['rest', ['Indicator 5']],
    ]));

  it('go by circle and by domain of life', () => {
    expect(told('circle')).to.eql([
      ['2', ['Indicator 3']],
      ['rest', ['Indicator 4', 'Indicator 5']],
    ]);
    expect((told('life-domain') as unknown[][])[0]).to.eql(['zorg', ['Indicator 3']]);
  });

  it('go by what asks for a conversation, and keep the order of the goals inside it', () =>
    expect(told('talk')).to.eql([
      ['concern', ['Indicator 4']],
      ['no-story', ['Indicator 3']],
      ['quiet', ['Indicator 5']],
    ]));
});

describe('the pages of the board', () => {
  const sections = (...sizes: readonly number[]): BoardSection[] =>
    sizes.map((size, at) => ({
      key: String(at),
      title: { nl: '', en: '' },
      cards: Array.from({ length: size }, (_, n) => cardOf(anIndicator(at * 100 + n))),
    }));
  const sizes = (given: readonly BoardSection[], page: number): number[] =>
    pageOf(given, page).sections.map(({ cards }) => cards.length);

  it('keep a section whole where it fits on a page', () => {
    const given = sections(7, 6, 5);
    expect([sizes(given, 0), sizes(given, 1)]).to.eql([[7], [6, 5]]);
  });

  it('cut a section that is longer than a page', () => {
    const given = sections(30);
    expect([sizes(given, 0), sizes(given, 1), sizes(given, 2)]).to.eql([[12], [12], [6]]);
  });

  it('never show more than a dozen, and lose no card', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 }), (given) => {
        const all = sections(...given);
        const { pages } = pageOf(all, 0);
        const counts = Array.from({ length: pages }, (_, page) => sizes(all, page).reduce((a, b) => a + b, 0));
        expect(Math.max(...counts)).to.be.at.most(12);
        expect(counts.reduce((a, b) => a + b, 0)).to.equal(given.reduce((a, b) => a + b, 0));
      }),
      { numRuns: 60 },
    );
  });

  it('are none without sections', () => expect(pageOf([], 3)).to.eql({ sections: [], pages: 0 }));
});
