import { expect } from '@open-wc/testing';
import type { DkOutcomeDashboard } from '@draagkracht/dashboard';
import '@draagkracht/dashboard/outcome-dashboard/define.js';
import { provideContext, storageContext } from '@draagkracht/base';
import type { DkRecord, Storage } from '@draagkracht/model';
import { seededStorage } from '../../../stories/widgets/seeded.js';
import { aResult, aStory, aTarget, anIndicator } from '../../helpers/monitor.js';
import { until } from '../../helpers/until.js';

const clock = (): Date => new Date('2026-11-22T09:00:00Z');
const own = [aResult(1), anIndicator(3), aTarget(4, anIndicator(3).id), aStory(5, anIndicator(3).id)];

describe('what was typed in the monitor and never saved', () => {
  let page: HTMLElement;
  let storage: Storage;
  let element: DkOutcomeDashboard;

  /** The monitor as somebody finds it when they open the page. */
  const open = async (set: Partial<DkOutcomeDashboard> = {}): Promise<void> => {
    element = Object.assign(document.createElement('dk-outcome-dashboard'), { clock, ...set });
    page.append(element);
    await until(() => find('.rooms'));
    await element.updateComplete;
  };
  /** The page goes, with whatever is filled in; it is opened anew at its beginning. */
  const again = async (set?: Partial<DkOutcomeDashboard>): Promise<void> => {
    element.remove();
    history.replaceState(null, '', `${location.pathname}${location.search}`);
    await open(set);
  };
  const given = async (records: readonly DkRecord[]): Promise<void> => {
    storage = await seededStorage({ records });
  };
  const find = <One extends HTMLElement>(selector: string): One | null =>
    element.shadowRoot!.querySelector<One>(selector);
  const go = async (room: string): Promise<ShadowRoot> => {
    find(`[data-room="${room}"]`)!.click();
    return inside(`dk-monitor-${room}`);
  };
  const inside = async (tag: string): Promise<ShadowRoot> => {
    await until(() => find(tag)?.shadowRoot?.childElementCount);
    return find(tag)!.shadowRoot!;
  };
  const press = async (root: ShadowRoot, selector: string): Promise<void> => {
    await until(() => root.querySelector(selector));
    root.querySelector<HTMLElement>(selector)!.click();
  };
  const field = async (root: ShadowRoot, id: string): Promise<HTMLInputElement> => {
    await until(() => root.querySelector(`#${id}`));
    return root.querySelector<HTMLInputElement>(`#${id}`)!;
  };
  /** Types letter by letter; whatever happens after the last is too late. */
  const type = async (root: ShadowRoot, id: string, text: string): Promise<void> => {
    const input = await field(root, id);
    for (let n = 1; n <= text.length; n++) {
      input.value = text.slice(0, n);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  };
  const offered = (): string => find('.drafts')?.innerText.replace(/\s+/g, ' ') ?? '';
  const kept = async () => (await storage.drafts.list()).map(({ form, values }) => [form, values['label']]);

  beforeEach(async () => {
    page = document.createElement('main');
    document.body.append(page);
    provideContext(page, storageContext, { open: async () => storage });
    await given(own);
  });
  afterEach(() => {
    page.remove();
    history.replaceState(null, '', `${location.pathname}${location.search}`);
  });

  it('is offered above every room, opened in its own as it was, and gone once it is saved', async () => {
    await open();
    const goals = await go('goals');
    await press(goals, '#add');
    await type(goals, 'goal-label', 'Meedoen');
    expect(goals.querySelector<HTMLElement>('form summary.quiet')!.innerText).to.include(
      'op dit apparaat, ook wat u nog niet heeft bewaard.',
    );
    await again();
    await until(() => offered().includes('U was nog bezig met een doel (om 10:00). Ga verder Gooi weg'));
    expect(find('.rooms [aria-current]')?.dataset['room']).to.equal('board');
    await expect(find('.drafts')).to.be.accessible();
    find('.resume-draft')!.click();
    const room = await inside('dk-monitor-goals');
    expect((await field(room, 'goal-label')).value).to.equal('Meedoen');
    await until(() => offered() === '');
    expect(room.activeElement?.id).to.equal('panel');
    await press(room, 'form .save');
    await until(() => room.textContent.includes('Meedoen') && !room.querySelector('form'));
    await until(async () => (await kept()).length === 0);
  });

  it('is thrown away when somebody chooses that, and that can be taken back', async () => {
    await open();
    const goals = await go('goals');
    await press(goals, '#add');
    await type(goals, 'goal-label', 'Meedoen');
    await again();
    await until(() => find('.drop-draft'));
    find('.drop-draft')!.click();
    await until(async () => (await kept()).length === 0);
    await until(() => element.shadowRoot!.activeElement?.className === 'keep-draft');
    find('.keep-draft')!.click();
    await until(async () => (await kept()).length === 1);
    await again();
    await until(() => find('.resume-draft'));
  });

  it('goes when somebody stops, and is not offered while it is filled in', async () => {
    await open();
    const goals = await go('goals');
    await press(goals, '#add');
    await type(goals, 'goal-label', 'Meedoen');
    await until(async () => (await kept()).length === 1);
    expect(offered()).to.equal('');
    await press(goals, 'form .cancel');
    await until(async () => (await kept()).length === 0);
  });

  it('waits when somebody walks to another room', async () => {
    await open();
    const goals = await go('goals');
    await press(goals, '#add');
    await type(goals, 'goal-label', 'Meedoen');
    await go('board');
    await until(() => offered().includes('met een doel'));
  });

  it('leads to the figure it tells of, and to the area', async () => {
    history.replaceState(null, '', `#dk-room=indicator&dk-indicator=${anIndicator(3).id}&dk-region=GM9998`);
    await open();
    const room = await inside('dk-monitor-indicator');
    await press(room, '.add-story');
    await type(room, 'goal-meansNot', 'Het telt niet iedereen mee.');
    await again();
    await until(() => offered().includes('met een verhaal bij ‘Indicator 3’'));
    find('.resume-draft')!.click();
    const back = await inside('dk-monitor-indicator');
    expect((await field(back, 'goal-meansNot')).value).to.equal('Het telt niet iedereen mee.');
    expect(location.hash).to.include('dk-region=GM9998');
  });

  it('leads to the conversation; one that was only walked away from comes back by itself', async () => {
    await open();
    const talks = await go('talks');
    await press(talks, '#begin');
    await type(talks, 'talk-readingA', 'Eerst dit');
    await go('board');
    await until(async () => (await storage.drafts.list()).length === 1);
    expect(offered()).to.equal('');
    const parked = await go('talks');
    expect((await field(parked, 'talk-readingA')).value).to.equal('Eerst dit');
    await until(async () => (await storage.drafts.list()).length === 1);
    // What was put aside lives in the monitor of one page: after a crash there is another.
    await again();
    await until(() => offered().includes('met een gesprek'));
    find('.resume-draft')!.click();
    const room = await inside('dk-monitor-talks');
    expect((await field(room, 'talk-readingA')).value).to.equal('Eerst dit');
  });

  it('is not kept where nobody has saved anything, nor in the example, and the form says so', async () => {
    await given([]);
    element = Object.assign(document.createElement('dk-outcome-dashboard'), { clock });
    page.append(element);
    await until(() => find('.begin-goal'));
    find('.begin-goal')!.click();
    const goals = await inside('dk-monitor-goals');
    await press(goals, '#add');
    await type(goals, 'goal-label', 'Meedoen');
    expect(await kept()).to.deep.equal([]);
    expect(goals.querySelector<HTMLElement>('form summary.quiet')!.innerText).to.include('Bewaart u niets?');
  });

  it('is offered to nobody who only looks', async () => {
    await open();
    const goals = await go('goals');
    await press(goals, '#add');
    await type(goals, 'goal-label', 'Meedoen');
    await again({ readonly: true });
    await until(() => find('dk-monitor-board')?.shadowRoot?.childElementCount);
    expect(offered()).to.equal('');
  });
});
