import { expect } from '@open-wc/testing';
import {
  breaksIn,
  eventsIn,
  lightNotes,
  rebasesIn,
  targetFrom,
} from '../../../packages/charts/src/shared/light-source.js';

const host = (content: string): Element => {
  const made = document.createElement('div');
  made.innerHTML = content;
  return made;
};

describe('what a page writes beside its table', () => {
  it('events with their period and text', () => {
    const events = eventsIn(
      host(
        '<ol data-dk="events"><li><time datetime="2022KW01">begin 2022</time>: Nieuw beleid</li><li><time>2023</time> – Iets</li></ol>',
      ),
    );
    expect(events).to.deep.equal([
      { period: '2022KW01', text: 'Nieuw beleid', kind: 'event' },
      { period: '2023JJ00', text: 'Iets', kind: 'event' },
    ]);
  });

  it('rebases with their cause and who decided them', () => {
    expect(
      rebasesIn(
        host(
          '<ol data-dk="rebases"><li data-by="de wijkteams"><time>2022</time>: nieuwe inkoop</li><li><time>2023</time></li></ol>',
        ),
      ),
    ).to.deep.equal([
      { period: '2022JJ00', cause: 'nieuwe inkoop', by: 'de wijkteams' },
      { period: '2023JJ00', cause: '', by: '' },
    ]);
  });

  it('all of it at once, with a target that somebody stands behind', () => {
    const page = host('<ol data-dk="breaks"><li><time>2021</time> andere telling</li></ol>');
    const { indicator, series, targetRefused } = lightNotes(page, '2026: 0', 'de raad', 'besluit');
    expect([indicator.target!.path, indicator.breaks!.length, series, targetRefused]).to.deep.equal([
      [{ period: '2026JJ00', value: 0 }],
      1,
      {},
      false,
    ]);
    expect(lightNotes(page, '2026: 0', '', '').targetRefused).to.equal(true);
  });

  it('leaves out what has no period', () =>
    expect(eventsIn(host('<ol data-dk="events"><li>Ooit</li></ol>'))).to.deep.equal([]));

  it('breaks with their reason', () => {
    expect(breaksIn(host('<ul data-dk="breaks"><li><time>2021</time> andere telling</li></ul>'))).to.deep.equal([
      { period: '2021JJ00', reason: { nl: 'andere telling', en: 'andere telling' } },
    ]);
  });

  it('a target as a dated path, with who set it and on what ground', () => {
    expect(targetFrom('2025: 90,5; 2027KW01: 95', ' de raad ', 'plan')).to.deep.equal({
      path: [
        { period: '2025JJ00', value: 90.5 },
        { period: '2027KW01', value: 95 },
      ],
      setBy: 'de raad',
      basis: 'plan',
    });
  });

  it('no target is no target', () => expect(targetFrom(' ', '', '')).to.equal(undefined));

  for (const [text, setBy, basis] of [
    ['2025: 90', '', 'plan'],
    ['2025: 90', 'de raad', ' '],
    ['90', 'de raad', 'plan'],
    ['2025: veel', 'de raad', 'plan'],
    ['2025:', 'de raad', 'plan'],
    ['2025: 90; ooit: 95', 'de raad', 'plan'],
  ] as const)
    it(`refuses "${text}" by "${setBy}" on "${basis}"`, () =>
      expect(targetFrom(text, setBy, basis)).to.equal('refused'));

  it('reads the period before the colon where a filter took the time away', () => {
    const place = document.createElement('div');
    place.innerHTML =
      '<ol data-dk="events"><li>2020: de gemeente sloot drie balies: Oost, West en Zuid</li><li>geen jaar: niets</li></ol>';
    expect(eventsIn(place)).to.deep.equal([
      { period: '2020JJ00', text: 'de gemeente sloot drie balies: Oost, West en Zuid', kind: 'event' },
    ]);
  });
});
