import { expect } from '@open-wc/testing';
import { result } from '@draagkracht/model';
import { RecordForm, type FormCheck } from '../../../packages/dashboard/src/goals/record-form.js';
import { aResult, monitorOver } from '../../helpers/monitor.js';
import { openPanel } from './panels-host.js';

async function form(check: (values: Readonly<Record<string, unknown>>) => FormCheck, about = aResult(1)) {
  const monitor = await monitorOver([about]);
  const panel = await openPanel(
    monitor,
    (owner) =>
      new RecordForm(owner, {
        type: result,
        at: about.id,
        title: 'Doel',
        asks: ['label', 'why'],
        values: about.data,
        about,
        records: () => monitor.records!.results,
        check,
      }),
  );
  return { monitor, panel, kept: () => monitor.records!.results[0]!.data };
}
const nothing: FormCheck = { lacks: [], asks: [] };

describe('a form of the editor', () => {
  it('saves what was filled in over what another tab changed in other fields', async () => {
    const { monitor, panel, kept } = await form(() => nothing);
    await monitor.save(monitor.change(result, monitor.records!.results[0]!, { ...kept(), circle: '3' }));
    await panel.type('#goal-label', 'Anders');
    expect(panel.text()).to.include('intussen in een ander venster gewijzigd');
    await panel.press('.save');
    expect(kept()).to.include({ label: 'Anders', circle: '3' });
    expect(panel.said).to.deep.equal(['Bewaard.']);
  });
  it('refuses with a reason, and the focus goes there', async () => {
    const { panel } = await form(({ why }) =>
      why === '' ? { lacks: [{ field: 'why', says: 'Zonder reden niet.' }], asks: [] } : nothing,
    );
    await panel.press('.save');
    expect(panel.text()).to.include('Zonder reden niet.');
    expect((panel.host.shadowRoot!.activeElement as HTMLElement).id).to.equal('goal-fault');
    await panel.press('#goal-fault a');
    expect((panel.host.shadowRoot!.activeElement as HTMLElement).id).to.equal('goal-why');
    await panel.type('#goal-why', 'Omdat');
    await panel.press('.save');
    expect(panel.said).to.deep.equal(['Bewaard.']);
  });
  it('asks once, saves when the same is confirmed, and asks again about something new', async () => {
    const { panel } = await form(({ label }) => ({ lacks: [], asks: [`Klopt ${String(label)}?`] }));
    await panel.press('.save');
    expect(panel.text()).to.include('Het klopt, bewaar');
    await panel.type('#goal-label', 'Twee');
    await panel.press('.save');
    expect(panel.said, 'another question').to.be.empty;
    await panel.press('.save');
    expect(panel.said).to.deep.equal(['Bewaard.']);
  });

  it('keeps what is typed on the device key by key, until it is saved or somebody stops', async () => {
    const { monitor, panel } = await form(() => nothing);
    const drafts = async () => (await monitor.drafts!.list()).map(({ tool, values }) => [tool, values['label']]);
    await panel.type('#goal-label', 'Anders');
    expect(await drafts()).to.deep.equal([['test-panel-host', 'Anders']]);
    await panel.press('.cancel');
    expect(await drafts()).to.deep.equal([]);
    await panel.type('#goal-label', 'Toch anders');
    await panel.press('.save');
    expect(await drafts()).to.deep.equal([]);
  });
  it('leaves what is typed to be offered again when it goes', async () => {
    const { monitor, panel } = await form(() => nothing);
    await panel.type('#goal-label', 'Anders');
    expect((await monitor.drafts!.list())[0]).to.include({ isOpen: true, recordId: aResult(1).id });
    panel.host.panel!.end!();
    expect((await monitor.drafts!.list())[0]).to.include({ isOpen: false });
  });
});
