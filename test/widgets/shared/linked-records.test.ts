import { expect } from '@open-wc/testing';
import type { DkRecord, Initiative, MonitorIndicator } from '@draagkracht/model';
import { linkedRecords } from '../../../packages/widgets/src/shared/linked-records.js';
import { recordOf } from '../../../stories/widgets/tool-story.js';

describe('records to point to', () => {
  it('are the indicators and initiatives there are, by name', () => {
    const named = (type: string, number: number, data: object): DkRecord<never> =>
      recordOf(type, number, data as never);
    const indicators: readonly DkRecord<MonitorIndicator>[] = [named('monitor-indicator', 1, { label: 'Eenzaam' })];
    const initiatives: readonly DkRecord<Initiative>[] = [
      named('initiative', 2, { name: 'Wandelclub' }),
      named('initiative', 3, { name: 'Buurttuin' }),
    ];
    expect(linkedRecords(indicators, initiatives).map(({ type, label }) => `${type} ${label}`)).to.deep.equal([
      'initiative Buurttuin',
      'monitor-indicator Eenzaam',
      'initiative Wandelclub',
    ]);
  });
});
