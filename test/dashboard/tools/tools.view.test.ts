import { expect } from '@open-wc/testing';
import { widgetNames } from '@draagkracht/base/snippet.js';
import { toolDoors } from '../../../packages/dashboard/src/tools/tool-doors.js';
import { toolGroups } from '../../../packages/dashboard/src/tools/tools.view.js';

describe('the tools of the monitor', () => {
  const names: readonly string[] = Object.values(toolGroups).flat();

  it('stand in one group each, and each has a door and a name', () => {
    expect([...new Set(names)]).to.deep.equal(names);
    expect(Object.keys(toolDoors).sort()).to.deep.equal([...names].sort());
    for (const { tag } of Object.values(toolDoors)) expect(widgetNames[tag], tag).to.exist;
  });
});
