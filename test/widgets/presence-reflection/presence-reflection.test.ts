import { expect } from '@open-wc/testing';
import { DkPresenceReflection } from '@draagkracht/widgets';
import '@draagkracht/widgets/presence-reflection/define.js';
import { memoryStorage } from '@draagkracht/store';
import { recordTypes } from '@draagkracht/model';
import { scenarios } from '../../../stories/widgets/presence-reflection/presence-reflection.scenarios.js';
import { toolSuite } from '../../suites/tool.suite.js';

describe('the presence reflection', () => {
  toolSuite<DkPresenceReflection>({
    tag: 'dk-presence-reflection',
    element: DkPresenceReflection,
    scenarios,
    narrow: ['filled', 'empty', 'allQuestions', 'longText', 'example'],
  });

  it('is in no file that leaves the device, nor in its log', async () => {
    const storage = memoryStorage();
    const [record] = scenarios.filled.records;
    await storage.records.save(record!);
    const file = await storage.backup.exportAll('2026-11-22T09:00:00.000Z');
    expect(file).to.not.include('formulier').and.to.not.include('presence-reflection');
    expect(recordTypes.find(({ type }) => type === 'presence-reflection')?.stays).to.equal(true);
  });
});
