import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { Late } from '@draagkracht/base';
import type { FoundDraft } from '@draagkracht/model';
import type { ToolDesk } from '../../../packages/widgets/src/shared/tool-desk.js';
import { toolOffers } from '../../../packages/widgets/src/shared/tool-offers.js';
import { toolHost } from '../../helpers/tool-host.js';

const draft = {
  key: 'k',
  tool: 'dk-budget-tracker',
  at: '2026-11-22T10:00:00.000Z',
  values: {},
} as unknown as FoundDraft;

describe('what a tool offers', () => {
  const offered = async (desk: Partial<ToolDesk>, found: readonly FoundDraft[]): Promise<number> => {
    const host = await toolHost();
    const offers = await toolOffers(host.owner, new Late(host, async () => desk as ToolDesk), 'budget-case');
    await offers.show(found);
    const place = document.createElement('div');
    render(offers.template(), place);
    host.remove();
    return place.querySelectorAll('.resume-draft').length;
  };

  it('is nothing while nothing was typed or changed', async () =>
    expect(await offered({ resume() {} }, [])).to.equal(0));

  it('is a draft its desk can open again', async () => {
    expect(await offered({ resume() {} }, [draft])).to.equal(1);
    expect(await offered({}, [draft]), 'a desk without a form').to.equal(0);
    expect(await offered({ resume() {}, owns: () => false }, [draft]), 'of another element').to.equal(0);
  });
});
