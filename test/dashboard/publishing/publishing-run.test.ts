import { expect } from '@open-wc/testing';
import { PublishingRun } from '../../../packages/dashboard/src/publishing/publishing-run.js';
import { chosen, readyPublication, smallMonitor } from '../../helpers/publishing.js';

describe('PublishingRun', () => {
  it('gathers, passes the gate and is ready; another choice makes it choose again', async () => {
    const monitor = await smallMonitor();
    const phases: string[] = [];
    const run: PublishingRun = new PublishingRun(() => phases.push(run.state.phase));
    await run.make(monitor, chosen());
    expect([...new Set(phases)]).to.deep.equal(['gathering', 'gating', 'ready']);
    run.reset();
    expect(run.state.phase).to.equal('choosing');
  });
  it('stops when asked, and nothing comes of it', async () => {
    const run = new PublishingRun(() => undefined);
    const making = run.make(await smallMonitor(), chosen());
    run.stop();
    await making;
    expect(run.state.phase).to.equal('stopped');
    run.stop();
    expect(run.state.phase).to.equal('stopped');
  });
  it('hides under the strict policy what the other shows, and ends with the period that is looked at', async () => {
    const monitor = await smallMonitor();
    monitor.look({ period: '2024JJ00' });
    const { parts, gated } = await readyPublication(monitor, chosen({ policy: 'streng' }));
    expect(parts.tables[0]!.block.periods).to.deep.equal(['2023JJ00', '2024JJ00']);
    expect(gated.report.policy).to.equal('streng');
  });
});
