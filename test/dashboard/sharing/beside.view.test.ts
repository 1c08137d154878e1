import { expect } from '@open-wc/testing';
import { besideVersions } from '../../../packages/dashboard/src/sharing/beside.view.js';
import { aResult, monitorOver } from '../../helpers/monitor.js';

describe('versions beside one another', () => {
  it('are named with whose they are and in what they differ', async () => {
    const ours = aResult(1);
    const besideOf = { id: ours.id, who: 'sociaal team', at: '2026-02-03T10:00:00.000Z' };
    const theirs = { ...aResult(2, { label: 'Niemand staat er alleen voor', place: 1 }), besideOf };
    const { records } = await monitorOver([ours, theirs]);
    const [version, ...others] = besideVersions(records!, 'nl', '2026-03-01');
    expect(others).to.deep.equal([]);
    expect(version).to.deep.include({
      name: 'Doel “Niemand staat er alleen voor”',
      by: 'Versie van sociaal team, 3 februari 2026',
    });
    expect(version!.of?.id).to.equal(ours.id);
    expect(version!.lines).to.have.length(1);
    expect(version!.lines[0]).to.include('in deze versie “Niemand staat er alleen voor”');
  });
});
