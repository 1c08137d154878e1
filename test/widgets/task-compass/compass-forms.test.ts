import { expect } from '@open-wc/testing';
import '@draagkracht/widgets/task-compass/define.js';
import { act } from '../../../stories/widgets/acts.js';
import { seed } from '../../../stories/widgets/seeded.js';
import { moment, scenarios } from '../../../stories/widgets/task-compass/task-compass.scenarios.js';

describe('the forms of the tasks', () => {
  it('begin with what is kept, and begin again as they were when left without saving', async () => {
    const page = document.createElement('main');
    document.body.append(page);
    seed(page, scenarios.filled);
    const element = document.createElement('dk-task-compass');
    element.clock = () => new Date(moment);
    page.append(element);
    const first = (): HTMLInputElement => element.renderRoot.querySelector<HTMLInputElement>('#task1-evidence-0-what')!;
    await act(element, { press: ['update-1'], typed: { 'evidence-0-what': 'Iets anders' } });
    expect(first().value).to.equal('Iets anders');
    await act(element, { press: ['cancel', 'update-1'] });
    expect(first().value).to.equal('Aan de raad verteld hoe het aantal mantelzorgers verandert');
    page.remove();
  });
});
