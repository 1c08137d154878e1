import { expect } from '@open-wc/testing';
import { cbsClient, cbsHosts, type CbsParts } from '@draagkracht/formats';
import { CbsDesk } from '../../../packages/dashboard/src/outcome-dashboard/cbs-desk.js';
import type { Intake, Named } from '../../../packages/dashboard/src/outcome-dashboard/desk.js';
import { fakeWorld, type Fault } from '../../helpers/cbs-fetch.js';
import { cbsService } from '../../helpers/cbs-service.js';
import { figureAt, v4Table } from '../../helpers/cbs-tables.js';

function desk(faultAt?: (at: number, url: string) => Fault | undefined, parts: Partial<CbsParts> = {}) {
  const { parts: made, asked } = fakeWorld(cbsService({ tables: [v4Table], pageSize: 4 }), faultAt, parts);
  const shown: [Named, Intake][] = [];
  const rows: number[] = [];
  const cbs: CbsDesk = new CbsDesk({
    client: cbsClient(made, cbsHosts),
    update: () => void (cbs.state.phase === 'fetching' && rows.push(cbs.state.rows)),
    show: (...what) => void shown.push(what),
  });
  return { cbs, asked, shown, rows };
}
const phase = <P extends CbsDesk['state']['phase']>({ state }: CbsDesk, wanted: P) => {
  if (state.phase !== wanted) throw new Error(`${state.phase} ${JSON.stringify(state)}`);
  return state as Extract<CbsDesk['state'], { phase: P }>;
};

describe('fetching a table of CBS', () => {
  it('asks nobody before a number of a table was given', async () => {
    const { cbs, asked } = desk();
    await cbs.look('kerncijfers');
    expect(phase(cbs, 'asking').notATable).to.equal(true);
    expect(asked).to.deep.equal([]);
  });
  it('shows what there is, fetches what was chosen page by page, and gives it as a file would', async () => {
    const { cbs, shown, rows } = desk();
    await cbs.look('https://opendata.cbs.nl/statline/#/CBS/nl/dataset/90001NED/table');
    expect(phase(cbs, 'choosing').table.title).to.equal('Bijstand; leeftijd, regio');
    cbs.wish({ area: 'municipality', municipality: 'GM0344' });
    await cbs.fetch();
    const [named, intake] = shown[0]!;
    expect(named).to.deep.equal({ name: 'Bijstand; leeftijd, regio (90001NED)', size: 0 });
    if (!intake.ok) throw new Error(intake.text.nl);
    expect(intake.table.regionCodes).to.deep.equal(['NL00', 'GM0344']);
    expect(intake.table.blocks[0]!.values[3]).to.equal(figureAt(1, 0, 0, 0));
    expect(rows.length).to.be.greaterThan(2);
    expect(rows).to.deep.equal([...rows].sort((a, b) => a - b));
    expect(phase(cbs, 'choosing').wish.municipality).to.equal('GM0344');
  });
  it('says in one sentence how to go on with a file when CBS cannot be reached, with the address as text', async () => {
    const { cbs } = desk(() => 'refused');
    await cbs.look('85984NED');
    const { refused, text } = phase(cbs, 'asking');
    expect(refused!.nl).to.equal(
      'CBS is vanaf deze pagina niet te bereiken. Download de tabel op https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85984NED en sleep het bestand hierheen.',
    );
    expect(text).to.equal('85984NED');
  });
  it('chooses measures and lets them go, also several in a moment', async () => {
    const { cbs } = desk();
    await cbs.look('90001NED');
    const [first, second] = phase(cbs, 'choosing').table.measures.map(({ id }) => id);
    cbs.measure(first!, false);
    cbs.measure(second!, false);
    cbs.measure(first!, true);
    expect(phase(cbs, 'choosing').wish.measures).to.deep.equal([first]);
  });
  it('keeps what was chosen when the figures do not come', async () => {
    let broken = false;
    const { cbs, shown } = desk(() => (broken ? { status: 403 } : undefined));
    await cbs.look('90001NED');
    cbs.wish({ measures: ['M001'] });
    broken = true;
    await cbs.fetch();
    expect(phase(cbs, 'choosing').refused!.nl).to.include('CBS laat deze vraag niet toe');
    expect(phase(cbs, 'choosing').wish.measures).to.deep.equal(['M001']);
    expect(shown).to.deep.equal([]);
  });
  it('stops on request, and goes back to what it was asked from', async () => {
    const { cbs } = desk(undefined, { fetch: () => new Promise(() => undefined) });
    const looking = cbs.look('90001NED');
    expect(phase(cbs, 'looking').tableId).to.equal('90001NED');
    cbs.stop();
    await looking;
    expect(phase(cbs, 'asking').text).to.equal('90001NED');
    const { cbs: other, shown } = desk();
    await other.look('90001NED');
    const fetching = other.fetch();
    other.stop();
    await fetching;
    phase(other, 'choosing');
    expect(shown).to.deep.equal([]);
    other.again();
    expect(phase(other, 'asking').text).to.equal('');
  });
});
