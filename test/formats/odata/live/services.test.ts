import { expect } from '@open-wc/testing';
import { cbsHosts } from '@draagkracht/formats';
import { CbsAsker } from '../../../../packages/formats/src/odata/live/ask.js';
import { findTable, setAddress } from '../../../../packages/formats/src/odata/live/services.js';
import { fakeWorld } from '../../../helpers/cbs-fetch.js';
import { cbsService } from '../../../helpers/cbs-service.js';
import { v3Table, v4Table } from '../../../helpers/cbs-tables.js';

describe('findTable', () => {
  it('finds a table however its letters are written', async () => {
    const { parts } = fakeWorld(cbsService({ tables: [{ ...v4Table, id: '90001ned' }] }));
    const found = await findTable('90001NED', cbsHosts, new CbsAsker(parts, '90001NED'));
    expect([found.tableId, found.version]).to.deep.equal(['90001ned', 4]);
  });
  it('does without groups and lists that a table does not have', async () => {
    const { MeasureGroups: _, LeeftijdCodes: __, ...sets } = v4Table.sets;
    const { parts } = fakeWorld(cbsService({ tables: [{ ...v4Table, sets }] }));
    const { facts } = await findTable('90001NED', cbsHosts, new CbsAsker(parts, '90001NED'));
    expect(facts.measures.get('M001')!.path).to.deep.equal(['Personen met bijstand']);
    expect(facts.dimensions.get('Leeftijd')!.codes).to.equal(undefined);
  });
  it('reads lists that come in pages', async () => {
    const { parts } = fakeWorld(cbsService({ tables: [v3Table], pageSize: 2 }));
    const { facts } = await findTable('90002NED', cbsHosts, new CbsAsker(parts, '90002NED'));
    expect(facts.dimensions.get('RegioS')!.codes!.size).to.equal(3);
  });
});

describe('setAddress', () => {
  it('asks v3 for JSON, which v4 gives anyway', () => {
    expect(setAddress({ base: `${cbsHosts.v3}/1NED`, version: 3 }, 'TableInfos')).to.equal(
      'https://opendata.cbs.nl/ODataFeed/odata/1NED/TableInfos?$format=json',
    );
    expect(setAddress({ base: `${cbsHosts.v4}/1NED`, version: 4 }, 'Properties')).to.equal(
      'https://datasets.cbs.nl/odata/v1/CBS/1NED/Properties',
    );
  });
});
