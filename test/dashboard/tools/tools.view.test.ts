import { expect } from '@open-wc/testing';
import { toolDoors } from '../../../packages/dashboard/src/tools/tool-doors.js';
import { toolsMessages } from '../../../packages/dashboard/src/tools/tools.messages.js';
import { toolGroups } from '../../../packages/dashboard/src/tools/tools.view.js';

describe('the tools of the monitor', () => {
  const names: readonly string[] = Object.values(toolGroups).flat();

  it('stand in one group each, and each has a door and words in both languages', () => {
    expect([...new Set(names)]).to.deep.equal(names);
    expect(Object.keys(toolDoors).sort()).to.deep.equal([...names].sort());
    for (const language of ['nl', 'en'] as const)
      expect(Object.keys(toolsMessages(language).tools).sort()).to.deep.equal([...names].sort());
  });
});
