import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longFile, type, type Outcome } from './terminal.js';

const spike = '1,2,1,2,10,1,2,1,2,1,2,1,2,1,2,1,2,1';
const files = { 'lang.csv': longFile };
const judge = (...args: string[]): Promise<Outcome> => type(['judge', ...args], files);
const json = async (...args: string[]) => JSON.parse((await judge(...args, '--json')).out) as Record<string, unknown>;

describe('judge --values', () => {
  it('answers as the contract says', async () => {
    const found = await json('--values', spike);
    assert.deepEqual(Object.keys(found), [
      'kind',
      'method',
      'n',
      'centre',
      'lower',
      'upper',
      'signals',
      'change',
      'assurance',
      'sentence',
    ]);
    assert.equal((found['upper'] as number).toFixed(3), '4.604');
    assert.deepEqual(found['signals'], [{ rule: 'outside-limits', from: 4, to: 4, side: 'high' }]);
    assert.equal(((await json('--values', spike, '--screen', 'off'))['upper'] as number).toFixed(3), '6.952');
  });

  it('has null where a chart has no centre or limits', async () => {
    const found = await json('--values', '7.8,7.3,8.1,9.3');
    assert.deepEqual(
      [found['kind'], found['centre'], found['lower'], found['upper'], found['change']],
      ['values', null, null, null, 'too-few'],
    );
  });

  it('reads decimal commas between semicolons, gaps and stars', async () => {
    const found = await json('--values', '7,8;7,3;.;9,3*', '--periods', '2016;2017;2018;2019');
    assert.equal(found['n'], 3);
    assert.equal(
      found['sentence'],
      'Waarde: 9,3 in 2019. De reeks is te kort om een trend te zien. Dit cijfer is voorlopig.',
    );
  });

  it('knows direction and target', async () => {
    const found = await json('--values', `${'10,12,'.repeat(7)}30`, '--better', 'lower', '--target', '99');
    assert.deepEqual([found['change'], found['assurance']], ['concern', 'passes']);
    assert.equal((await json('--values', '-3,-2,-3', '--chart', 'xmr'))['kind'], 'xmr');
  });

  it('speaks English', async () => {
    const { out } = await judge('--values', '7.8,9.3', '--periods', '2018,2019', '--lang', 'en');
    assert.match(
      out,
      /^Value: 9\.3 in 2019\. That is 1\.5 more than in 2018\. The series is too short to show a trend\.$/m,
    );
    assert.match(out, /^Read as\s+single figures$/m);
  });

  it('ends with 1 for a signal and 0 without', async () => {
    assert.equal((await judge('--values', spike)).code, 1);
    assert.equal((await judge('--values', '10,12,10,12,10,12,10,12,10,12,10,12')).code, 0);
    assert.equal((await judge('--values', '1,2,3')).code, 0);
  });
});

describe('judge --denominators', () => {
  const counts = '12,15,8,10,4,7,16,9,14,10,5,6,17,12,22,8,10,5,13,11,20,18,24,15,9,12,7,13,9,6';
  const sizes = Array.from({ length: 30 }, () => 50).join(',');

  it('makes a p chart with a limit per point', async () => {
    const found = await json('--values', counts, '--denominators', sizes, '--chart', 'p', '--better', 'lower');
    assert.equal(found['kind'], 'p');
    assert.equal((found['centre'] as number).toFixed(7), '0.2313333');
    assert.equal((found['lower'] as number[]).length, 30);
    assert.equal((found['upper'] as number[])[0]!.toFixed(7), '0.4102391');
    assert.match(found['sentence'] as string, /^Waarde: 12,0% \(marge/);
  });

  it('makes a u chart of events', async () => {
    const found = await json('--values', '21,24,16,12,15,5,28', '--denominators', '1,1,1,1,1,1,1', '--chart', 'u');
    assert.equal(found['kind'], 'u');
    assert.equal((found['centre'] as number).toFixed(3), '17.286');
  });

  it('judges shares on the other charts, and tests the last difference', async () => {
    const found = await json('--values', '78,84', '--denominators', '100,100', '--periods', '2019,2020');
    assert.match(
      found['sentence'] as string,
      /84,0% .* Dat is 6,0 procentpunt meer dan in 2019\. Het verschil kan toeval zijn\./,
    );
    const long = await json(
      '--values',
      '10,12,10,12,10,12,10,12,10,12,10,12',
      '--denominators',
      Array.from({ length: 12 }, () => 100).join(','),
      '--better',
      'higher',
      '--target',
      '0.9',
    );
    assert.deepEqual(
      [long['kind'], (long['centre'] as number).toFixed(2), long['assurance']],
      ['xmr', '0.11', 'fails'],
    );
    assert.match(long['sentence'] as string, /doel van 90,0% niet gehaald/);
  });
});

describe('judge: the other charts', () => {
  const weeks = '266501,264225,276532,281461,269071,261215,270409,279778,270483,270320,267923,271478';
  const seen = '280443,276823,291681,296155,282343,275888,283867,295251,284468,282529,279618,283932';

  it('says that a p chart of very large groups is not fair, and what is', async () => {
    const narrow = await json('--values', weeks, '--denominators', seen, '--chart', 'p');
    assert.ok((narrow['dispersion'] as number) > 5);
    assert.match(narrow['sentence'] as string, /schommelen meer dan de grenzen aannemen: een p′-kaart is eerlijker/);
    const fair = await json('--values', weeks, '--denominators', seen, '--chart', 'p-prime');
    assert.equal(fair['kind'], 'p-prime');
    assert.deepEqual(fair['method'], { name: 'p-prime', version: '1' });
    assert.doesNotMatch(fair['sentence'] as string, /eerlijker/);
  });

  it('judges counts and what lies between rare events', async () => {
    const c = await json('--values', '21,24,16,12,15,5,28,20,31,25,20,24', '--chart', 'c');
    assert.deepEqual([c['kind'], (c['centre'] as number).toFixed(2)], ['c', '20.08']);
    const g = await json('--values', '23,39,15,34,1,49,98,29,27,13,45,7', '--chart', 'g');
    assert.deepEqual([g['kind'], g['centre'], g['lower']], ['g', 28, 0]);
    assert.equal((await json('--values', '16,20,5,13,1,26,46,12,12,5,19,4', '--chart', 't'))['kind'], 't');
  });

  it('locks limits on a baseline, and says when they are a trial', async () => {
    const values = '10,12,11,13,10,12,11,13,10,12,11,13,10,30';
    const locked = await json('--values', values, '--baseline', '12', '--screen', 'off');
    assert.deepEqual([locked['centre'], locked['trial']], [11.5, undefined]);
    const trial = await json('--values', values, '--baseline', '8');
    assert.equal(trial['trial'], true);
    assert.match(trial['sentence'] as string, /De grenzen zijn nog voorlopig: ze steunen op 8 cijfers\./);
  });

  it('begins the limits anew for a cause', async () => {
    const values = [
      ...Array.from({ length: 12 }, (_, at) => 10 + (at % 3)),
      ...Array.from({ length: 12 }, (_, at) => 30 + (at % 3)),
    ];
    const periods = values.map((_, at) => `${2020 + Math.floor(at / 4)}KW0${(at % 4) + 1}`).join(',');
    const found = await json(
      '--values',
      values.join(','),
      '--periods',
      periods,
      '--rebase',
      '2023 1e kwartaal=nieuwe inkoop',
    );
    assert.deepEqual([found['n'], found['centre'], found['change']], [12, 31, 'none']);
    assert.match(found['sentence'] as string, /De grenzen beginnen opnieuw in het 1e kwartaal van 2023\./);
  });

  it('tells the runs of a run chart', async () => {
    const found = await json('--values', '71,73,72,74,71,75,74,78');
    assert.deepEqual(found['runs'], { useful: 8, longestRun: 3, mostRun: 6, crossings: 3, leastCrossings: 1 });
  });
});

describe('judge FILE', () => {
  it('judges one region of one indicator', async () => {
    const found = await json('lang.csv', '--indicator', 'Bijstand', '--region', 'gm0001', '--better', 'lower');
    assert.deepEqual([found['kind'], found['n'], found['change']], ['xmr', 14, 'concern']);
    assert.match(
      found['sentence'] as string,
      /^Bijstand in GM0001: 30 in 2023\. .*reden tot zorg\. Bron: lang\.csv\.$/,
    );
    assert.equal((await judge('lang.csv', '--indicator', 'Bijstand', '--region', 'GM0002')).code, 0);
  });

  it('says what there is when the choice is missing or wrong', async () => {
    const cases: [string[], RegExp][] = [
      [['lang.csv'], /2 indicatoren\. Kies er één met --indicator, bijvoorbeeld Bijstand, Jeugdhulp\./],
      [['lang.csv', '--indicator', 'Wmo'], /“Wmo” staat niet in het bestand\. Wel: Bijstand, Jeugdhulp\./],
      [['lang.csv', '--indicator', 'Bijstand'], /3 gebieden\. Kies er één met --region, bijvoorbeeld GM0001/],
      [['lang.csv', '--indicator', 'Bijstand', '--region', 'GM9999'], /“GM9999” staat niet in het bestand/],
      [['weg.csv'], /Het bestand weg\.csv is er niet/],
      [['lang.csv', '--indicator', 'Bijstand', '--region', 'GM0001', '--chart', 'p'], /--chart p heeft noemers nodig/],
    ];
    for (const [args, expected] of cases) {
      const { code, err, out } = await judge(...args);
      assert.match(err, expected);
      assert.deepEqual([code, out], [2, '']);
    }
  });
});

describe('judge, used wrongly', () => {
  const cases: [string[], RegExp][] = [
    [[], /Geef een bestand óf --values/],
    [['lang.csv', '--values', '1'], /Geef een bestand óf --values/],
    [['a', 'b'], /Geef één bestand; nu zijn het er 2/],
    [['--values', '1,twee,3'], /--values: “twee” \(plaats 2\) is geen getal/],
    [['--values', '1,2', '--periods', '2020'], /--periods telt 1, maar er zijn 2 cijfers/],
    [['--values', '1,2', '--periods', '2020,2020'], /2020JJ00 staat er twee keer in/],
    [['--values', '1,2', '--periods', '2021,2020'], /2020JJ00 staat na 2021JJ00/],
    [['--values', '1,2', '--denominators', '5'], /--denominators telt 1/],
    [['--values', '1,2', '--denominators', '5,0'], /--denominators: “0” \(plaats 2\) moet een getal boven 0 zijn/],
    [['--values', '1,9', '--denominators', '5,5', '--chart', 'p'], /9 \(plaats 2\) is meer dan de noemer 5/],
    [['--values', '-1,2', '--denominators', '5,5'], /-1 \(plaats 1\) is minder dan 0/],
    [['--values', '1,2', '--denominators', '5,5', '--target', '10'], /schrijf 0\.1 voor 10%/],
    [['--values', '1,2', '--chart', 'u'], /--chart u heeft noemers nodig/],
    [
      ['--values', '1,2', '--chart', 'pie'],
      /--chart kan niet “pie” zijn\. Kies uit: auto, values, run, xmr, p, p-prime, u, u-prime, c, g, t/,
    ],
    [['--values', '1,2', '--denominators', '5,5', '--chart', 'c'], /--chart c kent geen noemers/],
    [['--values', '1,-2', '--chart', 't'], /--chart t: het cijfer van meting 2 is minder dan 0/],
    [['--values', '1,2', '--baseline', 'twaalf'], /--baseline: “twaalf” moet een heel getal zijn, 2 of meer/],
    [['--values', '1,2', '--baseline', '1'], /--baseline: “1” moet een heel getal zijn/],
    [['--values', '1,2', '--rebase', '2='], /--rebase 2: zeg erbij wat er veranderde/],
    [['--values', '1,2', '--rebase', '2'], /Zonder oorzaak beginnen de grenzen niet opnieuw/],
    [['--values', '1,2', '--rebase', '=nieuw'], /“=nieuw” is niet te lezen/],
    [['--values', '1,2', '--rebase', '1=nieuw'], /1 is geen periode na de eerste/],
    [['--values', '1,2', '--rebase', '2031=nieuw'], /2031 is geen periode na de eerste/],
    [['--values', '1,2', '--better', 'more'], /--better kan niet “more” zijn/],
    [['--values', '1,2', '--target', 'veel'], /--target: “veel” is geen getal/],
    [['--values', '1,2', '--screen', 'yes'], /--screen kan niet “yes” zijn/],
    [['--values', '1,2', '--region', 'GM0001'], /--region hoort bij een bestand/],
    [['lang.csv', '--periods', '2020'], /--periods hoort bij --values/],
  ];
  for (const [args, expected] of cases) {
    it(args.join(' ') || 'nothing', async () => {
      const { code, out, err } = await judge(...args);
      assert.match(err, expected);
      assert.deepEqual([code, out], [2, '']);
    });
  }
});
