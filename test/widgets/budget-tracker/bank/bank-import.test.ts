import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { BudgetCase, DkRecord } from '@draagkracht/model';
import { bankStatementContext, provideContext } from '@draagkracht/base';
import { bankSource } from '@draagkracht/formats';
import { BankImport } from '../../../../packages/widgets/src/budget-tracker/bank/bank-import.js';
import { bankFiles } from '../../../formats/bank/bank-files.js';
import { budgetRecord } from '../../../helpers/budget.js';
import { decisionOf, spentOf } from '../../../helpers/budget-year.js';
import { toolHost, type ToolHost } from '../../../helpers/tool-host.js';

const agreed = (at: number, cents: number): DkRecord<BudgetCase> =>
  spentOf(at, cents, '2026-08-28', { status: 'agreed', expenses: [], decision: decisionOf('agreed', '2026-08-28') });

interface Shown {
  readonly host: ToolHost;
  readonly panel: BankImport;
  readonly give: (text: string) => Promise<void>;
}

async function shown(
  cases: readonly DkRecord<BudgetCase>[],
  language: 'nl' | 'en' = 'nl',
  reads = true,
): Promise<Shown> {
  const page = document.createElement('div');
  document.body.append(page);
  if (reads) provideContext(page, bankStatementContext, bankSource);
  const host = await toolHost(language, page);
  const panel = new BankImport(host.owner);
  const kept = (): readonly DkRecord<BudgetCase>[] => {
    const saved = host.stored.records as readonly DkRecord<BudgetCase>[];
    return cases.map((record) => saved.find(({ id }) => id === record.id) ?? record);
  };
  host.draw = () => panel.template(budgetRecord(), kept());
  host.requestUpdate();
  await host.updateComplete;
  const give = async (text: string): Promise<void> => {
    await panel.choose(new File([text], 'export.csv'));
    await host.updateComplete;
  };
  return { host, panel, give };
}

const { text } = bankFiles['ING, semicolon, Dutch'];

describe('the bank file beside the requests', () => {
  it('says what was recognised, and first of all what fits', async () => {
    const { host, give } = await shown([agreed(1, 8950)]);
    await give(text);
    expect(host.in('#bank-read')?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      '1 regel hoort zeker bij een aanvraag. Bij 1 regel vonden we niets. Herkend: ING (CSV). 3 regels, van 1 september 2026 tot en met 4 september 2026. Daaraan zagen we het: Af Bij, Mededelingen, INGB.',
    );
    expect(host.renderRoot.contains(host.shadowRoot!.activeElement)).to.equal(true);
    expect(host.read).to.contain('Neem over bij Berk-1');
  });
  it('shows nobody who was paid', async () => {
    const { host, give } = await shown([agreed(1, 8950)]);
    await give(text);
    expect(host.shadowRoot!.innerHTML).not.to.match(/Jansen|NL44|RABO0123/);
  });
  it('keeps amount, day and receipt of all requests in one act, and knows them again', async () => {
    const { host, panel, give } = await shown([agreed(1, 8950), agreed(2, 123_456)]);
    await give(text);
    host.renderRoot.querySelector<HTMLInputElement>('input[name="receipt"]')!.click();
    await host.updateComplete;
    expect(host.in('.save-bank')?.textContent?.trim()).to.equal('Bewaar 2 uitgaven');
    host.in('.save-bank')!.click();
    await waitUntil(() => panel.saved > 0);
    await host.updateComplete;
    const kept = host.stored.records as readonly DkRecord<BudgetCase>[];
    expect(
      kept
        .map(({ data }) => [data.status, data.expenses])
        .sort(([, a], [, b]) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ).to.deep.equal([
      [
        'spent',
        [
          {
            amountCents: 123_456,
            on: '2026-09-03',
            receipt: 'no',
            bookedOn: '2026-09-03',
            bankLine: '2026-09-03/-123456/1',
          },
        ],
      ],
      [
        'spent',
        [
          {
            amountCents: 8950,
            on: '2026-09-01',
            receipt: 'yes',
            bookedOn: '2026-09-01',
            bankLine: '2026-09-01/-8950/1',
          },
        ],
      ],
    ]);
    expect(JSON.stringify(kept)).not.to.match(/Kringloop|Jansen|Rijlessen/);
    expect(host.read).to.contain('2 uitgaven zijn bewaard.');
    expect(host.read).to.contain('2 regels waren al eerder overgenomen.');
    expect(host.stored.last?.together).to.equal(true);
    panel.forget();
    await host.updateComplete;
    expect(host.in('#bank-read')).to.equal(null);
  });
  it('asks what to choose, with why', async () => {
    const { host, give } = await shown([agreed(1, 8950), agreed(2, 8950)]);
    await give(text);
    expect(host.in('.save-bank')).to.equal(null);
    expect(host.read).to.contain('Dit bedrag past bij meer dan één aanvraag.');
    const select = host.in('#bank-slot-0') as HTMLSelectElement;
    select.value = select.options[2]!.value;
    select.dispatchEvent(new Event('input'));
    await host.updateComplete;
    expect(host.in('.save-bank')?.textContent?.trim()).to.equal('Bewaar 1 uitgave');
  });
  it('takes nothing over whose tick was taken away', async () => {
    const { host, give } = await shown([agreed(1, 8950)]);
    await give(text);
    (host.in('input[name="take"]') as HTMLInputElement).click();
    await host.updateComplete;
    expect(host.in('.save-bank')).to.equal(null);
    expect((host.in('input[name="take"]') as HTMLInputElement).checked).to.equal(false);
  });
  it('names rows that could not be read', async () => {
    const { host, give } = await shown([]);
    await give(text.replace('20260903', '2026093'));
    expect(host.read).to.contain('1 rij kon niet worden gelezen');
    expect(host.read).to.contain('Rij 3: geen dag gevonden');
  });
  it('asks for the columns of a file of no bank, with the likeliest first', async () => {
    const { host, give } = await shown([agreed(1, 1250)]);
    await give('Wanneer;Wat;Hoeveel\n03-09-2026;Lamp;12,50\n');
    const [date, amount] = ['#bank-date', '#bank-amount'].map((id) => host.in(id) as HTMLSelectElement);
    expect([date?.value, amount?.value]).to.deep.equal(['0', '2']);
    (host.in('input[name="positive"]') as HTMLInputElement).click();
    (host.in('#bank-columns') as HTMLFormElement).requestSubmit();
    await aTimeout(20);
    await host.updateComplete;
    expect(host.read).to.contain('Neem over bij Berk-1');
  });
  it('says what is wrong with a file, and that nobody reads here', async () => {
    const wrong = await shown([]);
    await wrong.give('');
    expect(wrong.host.in('#bank-fault')?.textContent).to.equal('Dit bestand is leeg.');
    const alone = await shown([], 'nl', false);
    await alone.give(text);
    expect(alone.host.in('#bank-fault')?.textContent).to.equal('Deze pagina kan geen bestanden van een bank lezen.');
  });
  for (const language of ['nl', 'en'] as const)
    it(`can be used by everybody: ${language}`, async () => {
      const { host, give } = await shown([agreed(1, 8950), agreed(2, 123_456), agreed(3, 123_456)], language);
      await give(text);
      await expect(host).to.be.accessible();
      await give('Wanneer;Wat;Hoeveel\n03-09-2026;Lamp;12,50\n');
      await expect(host).to.be.accessible();
    });
});
