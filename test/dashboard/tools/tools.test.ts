import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { practiceType } from '@draagkracht/model';
import '@draagkracht/dashboard/tools/define.js';
import { monitorInUse } from '../../../stories/dashboard/monitor-in-use.js';
import { scenarios, type ToolsScenario } from '../../../stories/dashboard/tools/tools.scenarios.js';
import { act } from '../../../stories/widgets/acts.js';
import { until } from '../../helpers/until.js';

type Room = HTMLElementTagNameMap['dk-monitor-tools'];

describe('the room with the tools', () => {
  let room: Room;
  let asked: string[];
  const shown = async ({ tool = '', language, readonly = false }: ToolsScenario = {}): Promise<Room> => {
    room = Object.assign(document.createElement('dk-monitor-tools'), { tool, headingLevel: 2 });
    if (language) room.lang = language;
    room.monitor = await monitorInUse({ readonly });
    asked = [];
    room.addEventListener('dk-monitor-go-request', (event) =>
      asked.push(JSON.stringify((event as CustomEvent<object>).detail)),
    );
    document.body.append(room);
    await room.updateComplete;
    await room.settled();
    return room;
  };
  const text = (): string => room.renderRoot.textContent?.replace(/\s+/g, ' ') ?? '';
  const ledger = () => room.renderRoot.querySelector('dk-works-ledger');
  afterEach(() => room.remove());

  for (const [name, given] of Object.entries<ToolsScenario>(scenarios))
    it(`is accessible, and as wide as its place: ${name}`, async () => {
      await shown(given);
      await expect(room).to.be.accessible();
      expect(room.scrollWidth).to.be.at.most(room.clientWidth);
    });

  it('fits a telephone', async () => {
    await setViewport({ width: 320, height: 700 });
    await shown();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });

  it('says of each tool what it is for, and asks to go there', async () => {
    await shown();
    expect(text()).to.include('Weten, doen, betalen').and.include('Ruimte om te doen');
    room.renderRoot.querySelector<HTMLElement>('[data-tool=ledger]')?.click();
    expect(asked).to.deep.equal(['{"room":"tools","tool":"ledger"}']);
  });

  it('shows the list for a tool that does not exist', async () => {
    await shown(scenarios.unknown);
    expect(text()).to.include('Ruimte om te doen');
  });

  it('lets a tool work with the storage of the monitor, in its language and with its role', async () => {
    await shown({ tool: 'ledger', language: 'en' });
    const tool = ledger()!;
    const { storage } = room.monitor!;
    await act(tool, {
      press: ['start'],
      typed: {
        practice: 'Eettafel',
        lifeDomain: 'zorg',
        knowAnswer: 'no',
        doAnswer: 'yes',
        payAnswer: 'yes',
        claim: 'no-indication',
      },
    });
    tool.renderRoot.querySelector<HTMLElement>('.save')?.click();
    await until(async () => (await storage!.records.list(practiceType)).records.length === 1);
    expect((await storage!.records.list(practiceType)).records[0]?.authorRole).to.equal('beleid');
    expect(tool.renderRoot.querySelector('h2')?.textContent).to.include('Know, do, pay');
  });

  it('keeps the tool as it stands while the monitor changes', async () => {
    await shown(scenarios.open);
    const before = ledger();
    room.monitor!.look({ view: 'law' });
    await room.updateComplete;
    expect(ledger() === before).to.equal(true);
    room.tool = '';
    await room.updateComplete;
    expect(ledger() === null).to.equal(true);
  });
});
