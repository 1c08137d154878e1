import { expect } from '@open-wc/testing';
import { toolDoors } from '../../../packages/dashboard/src/tools/tool-doors.js';

describe('the doors of the tools', () => {
  for (const [name, { tag, open }] of Object.entries(toolDoors))
    it(`lead to what they say: ${name}`, async () => {
      await open();
      expect(customElements.get(tag)).to.not.equal(undefined);
    });
});
