import { expect } from '@open-wc/testing';
import { AbortedError, seriesSource, type AnswerLike } from '@draagkracht/formats';
import { SourceError, type SeriesChoice } from '@draagkracht/model';
import { utf8 } from '../fixtures.js';

const answer = (text: string, status = 200): AnswerLike => ({
  ok: status < 400,
  status,
  arrayBuffer: () => Promise.resolve(utf8(text).buffer),
});
const calm = new AbortController().signal;
const csv =
  'regio;naam;Jaar;wmo_8;jeugd_9\nGM0362;Amstelveen;2023;70;9,7\nGM0362;Amstelveen;2024;71;9,8\nGM0363;Amsterdam;2023;1;2\n';

const codeOf = async (
  given: string | AnswerLike | Error,
  choice: SeriesChoice = {},
  src = 'cijfers.csv',
): Promise<string> => {
  const fetch = (): Promise<AnswerLike> =>
    given instanceof Error ? Promise.reject(given) : Promise.resolve(typeof given === 'string' ? answer(given) : given);
  try {
    await seriesSource({ fetch, baseUrl: 'https://gemeente.example/pagina/' }).read(src, choice, calm);
  } catch (error) {
    return (error as SourceError).code;
  }
  return 'read';
};

describe('seriesSource', () => {
  it('picks an indicator and a region by id, label or CBS name', async () => {
    const source = seriesSource({ fetch: () => Promise.resolve(answer(csv)) });
    for (const choice of [
      { indicator: 'wmo', region: 'GM0362' },
      { indicator: 'Wmo', region: 'amstelveen' },
      { indicator: 'wmo_80', region: 'gm0362 ' },
    ]) {
      const { series } = await source.read('a.csv', choice, calm);
      expect(series.region).to.deep.equal({ code: 'GM0362', label: 'Amstelveen' });
      expect(series.points).to.deep.equal([
        { period: '2023JJ00', value: 70 },
        { period: '2024JJ00', value: 71 },
      ]);
    }
  });
  it('gives the figures asked for of all areas, in the order asked', async () => {
    const source = seriesSource({ fetch: () => Promise.resolve(answer(csv)) });
    const { indicators, blocks, labels } = await source.readAreas('a.csv', { indicators: ['jeugd', 'wmo_8'] }, calm);
    expect(indicators.map(({ id }) => id)).to.deep.equal(['jeugd', 'wmo']);
    expect([...labels]).to.deep.equal([
      ['GM0362', 'Amstelveen'],
      ['GM0363', 'Amsterdam'],
    ]);
    expect(blocks.map(({ values }) => [...values])).to.deep.equal([
      [9.7, 9.8, 2, Number.NaN],
      [70, 71, 1, Number.NaN],
    ]);
    for (const [asked, code] of [
      [['geluk'], 'no-such-indicator'],
      [[], 'choose-indicator'],
    ] as const) {
      const refused = await source.readAreas('a.csv', { indicators: asked }, calm).catch((cause: unknown) => cause);
      expect((refused as SourceError).code).to.equal(code);
    }
  });
  it('leaves an area with several rows for the same figure without a name: which one counts is not known', async () => {
    const twice =
      'regio;naam;Jaar;wmo_8\nGM0362;Amstelveen;2023;70\nGM0362;Amstelveen;2023;71\nGM0363;Amsterdam;2023;1\n';
    const source = seriesSource({ fetch: () => Promise.resolve(answer(twice)) });
    const { labels } = await source.readAreas('a.csv', { indicators: [] }, calm);
    expect([...labels.keys()]).to.deep.equal(['GM0363']);
  });
  it('needs no choice where there is none', async () => {
    const { series, problems } = await seriesSource({
      fetch: () => Promise.resolve(answer('Jaar;n\n2023;1\n2024;2\n')),
    }).read('a', {}, calm);
    expect(series.points.map(({ value }) => value)).to.deep.equal([1, 2]);
    expect(problems.map(({ code }) => code)).to.deep.equal(['no-regions']);
  });
  it('names every failure', async () => {
    expect(await codeOf(answer('', 404))).to.equal('not-found');
    expect(await codeOf(answer('', 403))).to.equal('forbidden');
    expect(await codeOf(answer('', 503))).to.equal('server');
    expect(await codeOf(new TypeError('failed'))).to.equal('offline');
    expect(await codeOf(new TypeError('failed'), {}, 'https://elders.example/a.csv')).to.equal('other-origin');
    expect(await codeOf('<!doctype html>')).to.equal('html');
    expect(await codeOf('PK\u0003\u0004')).to.equal('not-a-table');
    expect(await codeOf('{"a": 1}')).to.equal('not-a-table');
    expect(await codeOf('regio;n\nGM0362;1\n')).to.equal('not-a-table');
    expect(await codeOf('')).to.equal('empty');
    expect(await codeOf('regio;Jaar;n\n')).to.equal('empty');
    expect(await codeOf(csv)).to.equal('choose-indicator');
    expect(await codeOf(csv, { indicator: 'wmo' })).to.equal('choose-region');
    expect(await codeOf(csv, { indicator: 'bijstand' })).to.equal('no-such-indicator');
    expect(await codeOf(csv, { indicator: 'wmo', region: 'GM9999' })).to.equal('no-such-region');
    expect(await codeOf('Perioden;n\n2023JJ00;1\n2024JJ00;2\n2024KW01;3\n')).to.equal('mixed-periods');
    expect(
      await codeOf(
        `regio;Jaar;n\nGM0362;2023;1\nGM0362;2023;2\n${Array.from({ length: 9 }, (_, i) => `GM100${i};2023;1`).join('\n')}`,
        { region: 'GM0362' },
      ),
    ).to.equal('duplicate-regions');
  });
  it('reads a file once for all charts of a page, and again after a failure', async () => {
    let calls = 0;
    const source = seriesSource({
      fetch: () => Promise.resolve(++calls === 1 ? answer('', 500) : answer(csv)),
      baseUrl: 'https://gemeente.example/',
    });
    const choice = { indicator: 'wmo', region: 'GM0362' };
    const first = await source.read('a.csv', choice, calm).then(
      () => '',
      (error: SourceError) => error.code,
    );
    expect(first).to.equal('server');
    await Promise.all([
      source.read('a.csv', choice, calm),
      source.read('/a.csv', { ...choice, indicator: 'jeugd' }, calm),
    ]);
    await source.read('a.csv', choice, calm);
    expect(calls).to.equal(2);
  });
  it('ends for one who no longer wants it, and goes on for the others', async () => {
    let give: (answer: AnswerLike) => void = () => undefined;
    const source = seriesSource({ fetch: () => new Promise((resolve) => (give = resolve)) });
    const control = new AbortController();
    const choice = { indicator: 'wmo', region: 'GM0362' };
    const ended = source.read('a.csv', choice, control.signal).then(
      () => undefined,
      (error: unknown) => error,
    );
    const going = source.read('a.csv', choice, calm);
    control.abort();
    expect(await ended).to.be.instanceOf(AbortedError);
    give(answer(csv));
    expect((await going).series.points.length).to.equal(2);
  });
});
