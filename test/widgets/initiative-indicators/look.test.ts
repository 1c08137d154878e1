import { expect, fixture, html } from '@open-wc/testing';
import {
  example,
  initiativePage,
  picker,
  signalsOf,
} from '../../../packages/widgets/src/initiative-indicators/look.js';
import { scenarios } from '../../../stories/widgets/initiative-indicators/initiative-indicators.scenarios.js';

const part = { language: 'nl', level: 4, today: '2026-11-22', policy: 'intern' } as const;
const [due, running] = scenarios.several.records;

describe('the page of an initiative', () => {
  it('begins with what residents want, and has two columns', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>${initiativePage(running, part, undefined, () => undefined)}</div>`,
    );
    expect(place.querySelector('.goal')?.textContent).to.equal(running.data.ownGoal);
    expect([...place.querySelectorAll('.side > h4')].map((one) => one.textContent)).to.deep.equal([
      'Effectiviteit: werkt het?',
      'Duurzaamheid: blijft het?',
    ]);
    expect(place.querySelectorAll('.indicator').length).to.equal(10);
    expect(place.querySelector('.measure, .edit, .remove')).to.equal(null);
  });

  it('says what is invented', async () => {
    const place = await fixture<HTMLElement>(html`<div>${example(part)}</div>`);
    expect(place.textContent).to.include('Bedacht voorbeeld').and.include('Voorbeeldgemeente');
  });

  it('is picked from a list where there are more', async () => {
    const picked: string[] = [];
    const place = await fixture<HTMLElement>(
      html`<div>
        ${picker([due, running], running, part, (id) => picked.push(id))}${picker([due], due, part, () => undefined)}
      </div>`,
    );
    const select = place.querySelector('select')!;
    expect([place.querySelectorAll('select').length, select.value]).to.deep.equal([1, running.id]);
    select.value = due.id;
    select.dispatchEvent(new Event('input'));
    expect(picked).to.deep.equal([due.id]);
  });

  it('tells which measurements are due', () =>
    expect(signalsOf([due, running], '2026-11-22')).to.deep.equal([
      { id: `${due.id} six`, type: 'measurement-due', code: 'six' },
    ]));
});
