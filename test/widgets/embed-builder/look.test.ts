import { expect, fixtureCleanup } from '@open-wc/testing';
import '@draagkracht/widgets/embed-builder/define.js';
import { builderOf, builderSettled, openBuilderPage } from '../../../stories/widgets/embed-builder/builder-page.js';

describe('the desk within its element', () => {
  afterEach(() => {
    for (const made of document.querySelectorAll('main')) made.remove();
    fixtureCleanup();
  });

  it('comes, goes with the element, and comes back with what was chosen', async () => {
    const page = document.createElement('main');
    document.body.append(page);
    openBuilderPage(page, {});
    const builder = builderOf({ attributes: { widget: 'obstacle-log' } });
    page.append(builder);
    await builderSettled(builder);
    expect(builder.querySelector('dk-obstacle-log')).to.not.equal(null);
    builder.remove();
    expect(builder.children).to.have.length(0);
    page.append(builder);
    await builderSettled(builder);
    expect(builder.querySelectorAll('dk-obstacle-log')).to.have.length(1);
    expect(builder.renderRoot.querySelector('#code pre')).to.not.equal(null);
  });
});
