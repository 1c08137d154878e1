import { expect } from '@open-wc/testing';
import { BuilderDesk, choosable, type Prefilled } from '../../../packages/widgets/src/embed-builder/builder-desk.js';
import { openBuilderPage } from '../../../stories/widgets/embed-builder/builder-page.js';

const nothing: Prefilled = { widget: '', cms: '', route: '', folder: '', release: '' };

describe('the desk of the embed builder', () => {
  const element = document.createElement('main');
  let desk: BuilderDesk;
  const begin = (prefilled: Partial<Prefilled> = {}, hash = ''): BuilderDesk =>
    (desk = new BuilderDesk({
      element,
      language: () => 'nl',
      level: () => 3,
      prefilled: () => ({ ...nothing, ...prefilled }),
      hash: () => hash,
      update: () => undefined,
    }));
  before(() => {
    document.body.append(element);
    openBuilderPage(element, {});
  });
  afterEach(() => desk.leave());
  after(() => element.remove());

  it('begins with what the page says, and what a link says goes before it', () => {
    expect(begin().choices).to.deep.include({ tag: 'dk-outcome-chart', system: 'html', given: 'example' });
    expect(begin({ widget: 'obstacle-log', cms: 'drupal', route: 'frame' }).choices).to.deep.include({
      tag: 'dk-obstacle-log',
      system: 'drupal',
      route: 'frame',
    });
    expect(begin({ cms: 'drupal' }, '#zet-op-uw-site&cms=typo3').choices.system).to.equal('typo3');
    expect(begin({ widget: 'bestaat-niet', cms: 'joomla' }).choices.tag).to.equal('dk-outcome-chart');
  });

  it('forgets settings of another element, and a route of another system', () => {
    begin({ cms: 'wordpress', route: 'static' }).choose({ attributes: { better: 'lower' } });
    desk.choose({ tag: 'dk-outcome-map' });
    expect(desk.choices).to.deep.include({ attributes: {}, given: 'table', route: 'static' });
    desk.choose({ system: 'drupal' });
    expect(desk.choices.route).to.equal(undefined);
  });

  it('has code for every element, system and route, in which no setting of the preview stands', () => {
    begin();
    for (const tag of choosable)
      for (const system of ['html', 'wordpress', 'sharepoint', 'other'] as const) {
        desk.choose({ tag, system });
        const { parts, policy } = desk.snippet;
        expect(parts.length, tag).to.be.greaterThan(0);
        expect(policy).to.include("'self'");
        expect(parts.map(({ code }) => code).join()).to.not.include('voorbeeld"');
      }
  });

  it('shows the element with its place among the headings, and keeps nothing in it', () => {
    begin({ widget: 'obstacle-log' }).refresh();
    const shown = element.querySelector('dk-obstacle-log')!;
    expect(['heading-level', 'storage', 'namespace', 'lang'].map((name) => shown.getAttribute(name))).to.deep.equal([
      '5',
      'memory',
      'voorbeeld',
      'nl',
    ]);
    desk.leave();
    expect(element.children).to.have.length(0);
  });

  it('puts the explanation of the house style in the page when it is opened, once', () => {
    begin().probe(true);
    desk.probe(false);
    desk.probe(true);
    expect(element.querySelectorAll('dk-theme-probe')).to.have.length(1);
  });
});
