import { expect, fixture, html } from '@open-wc/testing';
import { presenceTraits } from '@draagkracht/model';
import { reflection, weekTrait } from '../../../packages/widgets/src/presence-reflection/reflection.template.js';

const part = { language: 'nl', level: 4 } as const;
const read = async (content: unknown): Promise<string> =>
  (await fixture<HTMLElement>(html`<div>${content}</div>`)).innerText.replace(/\s+/g, ' ');

describe('a reflection on a page', () => {
  it('shows what was written and leaves out what was not', async () => {
    const text = await read(
      reflection(
        { whatIsAtStake: 'Rust', whatIDidNotDo: '', nextPresence: 'Morgen', trait: '7', date: '2026-11-20' },
        part,
      ),
    );
    expect(text).to.equal(
      '20 november 2026 · Geduld en tijd Wat staat er voor de ander op het spel? Rust Wanneer ben ik er weer? Morgen',
    );
  });

  it('shows the trait of the week, and that it is knowledge of the profession', async () => {
    const text = await read(weekTrait('2026-11-22', part));
    expect(text)
      .to.match(/^Deze week letten op: /)
      .and.to.include('vakkennis, geen meetlat');
    expect(presenceTraits.some(({ label }) => text.includes(label.nl))).to.equal(true);
  });
});
