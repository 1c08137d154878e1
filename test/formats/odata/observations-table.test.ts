import { expect } from '@open-wc/testing';
import { inspect, readCsvBytes, readFile } from '@draagkracht/formats';
import { observationsLayout, observationsOf } from '../../../packages/formats/src/odata/observations-table.js';
import { itOnReal, realBytes } from '../../helpers/real-data.js';
import { utf8 } from '../fixtures.js';

const csv =
  'Id;Measure;RegioS;Perioden;Value;StringValue;ValueAttribute\n0;M1;NL01  ;2022JJ00;1,5;;None\n1;M1;NL01  ;2023JJ00;;;Confidential\n';

describe('observationsOf', () => {
  it('knows the file by its columns', () => {
    expect(observationsOf(readCsvBytes(utf8(csv)))!.rows[0]).to.deep.equal({
      Id: 0,
      Measure: 'M1',
      RegioS: 'NL01  ',
      Perioden: '2022JJ00',
      Value: 1.5,
      StringValue: '',
      ValueAttribute: 'None',
    });
    expect(observationsOf(readCsvBytes(utf8('a;b\n1;2\n')))).to.equal(undefined);
  });
});

describe('observationsLayout', () => {
  it('reads a downloaded table without its lists', async () => {
    const { table, inspection } = await readFile(utf8(csv));
    expect(inspection.format).to.equal('csv');
    expect(table.indicators.map(({ id }) => id)).to.deep.equal(['M1']);
    expect([...table.blocks[0]!.values]).to.deep.equal([1.5, Number.NaN]);
    expect([...table.blocks[0]!.gaps]).to.deep.equal([0, 2]);
  });
  it('leaves other tables alone', async () =>
    expect(await observationsLayout(readCsvBytes(utf8('a;b\n1;2\n')), {})).to.equal(undefined));
  itOnReal(
    'reads all 11,460 observations, as the service gives them',
    'odata/83841NED/Observations.csv',
    async (bytes) => {
      const whole = await readFile(bytes);
      expect(whole.inspection.rows).to.equal(11_460);
      const figures = whole.inspection.indicators.reduce((sum, { values }) => sum + values, 0);
      expect(figures).to.equal(11_460);
      const json = (await realBytes('odata/v4_83841NED_Observations_first1000.json'))!;
      const page = await readFile(json);
      let compared = 0;
      page.table.blocks.forEach((block) => {
        const same = whole.table.blocks.find(({ indicatorId }) => indicatorId === block.indicatorId)!;
        block.values.forEach((value, cell) => {
          if (block.gaps[cell] !== 0) return;
          compared++;
          expect(same.values[cell]).to.equal(value);
        });
      });
      expect(compared).to.equal(1000);
      expect((await inspect(bytes)).problems.map(({ code }) => code)).to.include('odata-no-code-list');
    },
  );
});
