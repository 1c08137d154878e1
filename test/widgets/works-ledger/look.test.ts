import { expect, fixture, html } from '@open-wc/testing';
import type { DkRecord, Practice } from '@draagkracht/model';
import { example, ledger, signalsOf } from '../../../packages/widgets/src/works-ledger/look.js';
import { scenarios } from '../../../stories/widgets/works-ledger/works-ledger.scenarios.js';

const practices = scenarios.filled.records.filter(({ type }) => type === 'practice') as DkRecord<Practice>[];
const part = {
  language: 'nl',
  level: 4,
  today: '2026-11-22',
  policy: 'publiek',
  order: 'name',
  links: [],
  sort: () => undefined,
  prefix: 'own',
} as const;

describe('the tables of the ledger', () => {
  it('are real tables, with a row of eight cells and no column of rank', async () => {
    const place = await fixture<HTMLElement>(html`<div>${ledger(practices, part, undefined)}</div>`);
    expect(place.querySelectorAll('table.cells tbody tr').length).to.equal(8);
    expect(place.querySelectorAll('table.rows tbody tr').length).to.equal(practices.length);
    expect([...place.querySelectorAll('.rows thead th')].map((th) => th.textContent)).to.deep.equal([
      'Aanpak',
      'Weten',
      'Doen',
      'Betalen',
      'Advies',
      'Besluit',
    ]);
    expect(place.querySelector('.edit')).to.equal(null);
    expect(place.querySelector('a')?.rel).to.equal('noreferrer');
  });

  it('hide a record that is pointed to and is gone, in words', async () => {
    const place = await fixture<HTMLElement>(html`<div>${ledger(practices, part, undefined)}</div>`);
    expect(place.textContent).to.include('een record dat hier niet meer staat');
  });

  it('of invented practices say so', async () => {
    const place = await fixture<HTMLElement>(html`<div>${example(part)}</div>`);
    expect(place.textContent).to.include('Bedacht voorbeeld').and.include('Voorbeeldgemeente');
  });

  it('tell what asks for attention', () =>
    expect(signalsOf(practices, '2026-11-22').map(({ type, code }) => `${type} ${code}`)).to.deep.equal([
      'funding-ends ended',
      'funding-ends soon',
      'decision-due overdue',
    ]));
});
