import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { staticCard } from '../../../packages/charts/src/indicator-card/static-card.js';
import { scenarios, story } from '../../../stories/charts/indicator-card/indicator-card.scenarios.js';

const page = (name: 'filled' | 'onePoint'): HTMLElement => {
  const made = document.createElement('div');
  const wishes = { kind: 'auto', smallNumberPolicy: '', level: 2, csv: '/a.csv' } as const;
  render(staticCard({ ...scenarios[name].series, story }, [], wishes, 'nl').figure, made);
  return made;
};

describe('a card made beforehand', () => {
  it('has heading, figure, sentence, small line, table, story and source, in the order of the element', () => {
    const order = [...page('filled').querySelector('article')!.children].map(
      ({ className, localName }) => className || localName,
    );
    expect(order).to.deep.equal(['header', 'figure', 'sentence', 'drawn', 'target-words', 'told', 'quiet source']);
    expect(page('filled').querySelector('.drawn a[download]')?.getAttribute('href')).to.equal('/a.csv');
  });

  it('has its story under the names by which the element finds it', () => {
    const made = page('filled');
    expect(made.querySelector('[data-dk=what-we-do]')?.textContent).to.equal(story.whatWeDo);
    expect(made.querySelector('time[data-dk=updated-on]')?.getAttribute('datetime')).to.equal(story.updatedOn);
    expect(made.querySelector('[data-dk=about-period]')?.textContent).to.equal(story.aboutPeriod);
  });

  it('keeps the table of a figure that stands alone out of sight', () => {
    expect(page('onePoint').querySelector('table')!.closest('[hidden]')).to.not.equal(null);
  });
});
