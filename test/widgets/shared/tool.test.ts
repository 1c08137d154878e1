import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { result, type Result } from '@draagkracht/model';
import { blankValues, heading } from '@draagkracht/base';
import { Wording } from '@draagkracht/base/words.js';
import { fieldsOf } from '@draagkracht/model';
import { html, type TemplateResult } from 'lit';
import { RecordForm } from '../../../packages/widgets/src/shared/record-form.js';
import { DkTool } from '../../../packages/widgets/src/shared/tool.js';
import type { Signal, ToolDesk, ToolOwner } from '../../../packages/widgets/src/shared/tool-desk.js';
import type { ToolWords } from '../../../packages/widgets/src/shared/tool.messages.js';
import { everyState, recordOf } from '../../../stories/widgets/tool-story.js';
import { skipBecause } from '../../helpers/skipped.js';
import { shownTool, toolSettled, toolSuite } from '../../suites/tool.suite.js';

const say: ToolWords = {
  title: 'Doelen',
  purpose: 'Zet hier uw doelen neer.',
  start: 'Zet een doel neer',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen doel.',
};
const words = new Wording<ToolWords>(say, async () => ({ ...say, title: 'Goals' }));

let reachable = true;

/** The late half of a tool that keeps goals. */
class GoalDesk implements ToolDesk {
  isOpen = false;
  followed = 0;
  readonly #owner: ToolOwner<Result>;
  readonly #form: RecordForm<Result>;

  constructor(owner: ToolOwner<Result>) {
    this.#owner = owner;
    const close = (focus: string): void => {
      this.isOpen = false;
      owner.focus(focus);
    };
    this.#form = new RecordForm<Result>(owner, {
      type: result,
      prefix: 'goal',
      saved: () => close('#act'),
      cancelled: () => close('.start, .again'),
    });
  }

  start(): void {
    this.#form.begin({ ...blankValues(fieldsOf(result.schema)), place: 0 });
    this.isOpen = true;
    this.#owner.focus('#goal-label');
  }

  follow(): void {
    this.followed++;
  }

  signals(): Signal[] {
    return this.#owner.stored.records.map(({ id }) => ({ id, type: 'review-due', code: 'due' }));
  }

  example(): TemplateResult {
    return html`<section id="example" tabindex="-1" aria-label="Bedacht">Bedacht voorbeeld</section>`;
  }

  body(): unknown {
    if (this.isOpen) return this.#form.template({ title: heading(this.#owner.level(), 'Een doel') });
    return html`<ul>
        ${this.#owner.stored.records.map(({ data }) => html`<li>${data.label}</li>`)}
      </ul>
      ${this.#owner.readonly() ? '' : html`<button type="button" class="again" @click=${() => this.start()}>Nog een</button>`}`;
  }
}

class TestGoals extends DkTool<Result> {
  static override readonly wordings = [words];
  constructor() {
    super({ type: result.type, words });
  }
  protected override async fetchDesk(owner: ToolOwner<Result>): Promise<ToolDesk> {
    if (!reachable) throw new TypeError('Failed to fetch');
    return new GoalDesk(owner);
  }
}
customElements.define('test-goals', TestGoals);

const goal = recordOf<Result>('result', 1, {
  label: 'Thuis blijven wonen',
  why: '',
  lifeDomains: [],
  laws: [],
  tasks: [],
  place: 0,
});
const scenarios = everyState([goal]);

describe('a tool', () => {
  toolSuite<TestGoals>({ tag: 'test-goals', element: TestGoals, scenarios });

  afterEach(() => {
    reachable = true;
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('says what it is for, lets somebody begin, and shows what was kept', async () => {
    const shown = await shownTool<TestGoals>('test-goals');
    expect(shown.text()).to.include('Zet hier uw doelen neer.');
    await shown.press('.start');
    expect(shown.focused()).to.equal('goal-label');
    await shown.act({ typed: { label: 'Meedoen' } });
    await shown.press('.save');
    expect(shown.text()).to.include('Meedoen').and.not.include('Zet hier uw doelen neer.');
    expect([shown.focused(), shown.told.join()]).to.satisfy(
      ([focus, told]: string[]) => focus === 'act' && told!.includes('dk-save'),
    );
  });

  it('draws nothing below what is still on its way: it would be pushed down', async () => {
    const shown = await shownTool<TestGoals>('test-goals', scenarios.loading);
    expect([shown.text().includes('Doelen'), shown.in('.foot')]).to.deep.equal([true, null]);
  });

  it('has the parts a house style may dress, in each of its states', async () => {
    const shown = await shownTool<TestGoals>('test-goals');
    const parts = (): string[] => [
      ...new Set([...shown.tool.renderRoot.querySelectorAll('[part]')].map((one) => one.getAttribute('part')!)),
    ];
    expect(parts()).to.deep.equal(['head', 'heading', 'invitation', 'foot']);
    await shown.press('.start');
    expect(parts()).to.deep.equal(['head', 'heading', 'form', 'field', 'foot']);
  });

  it('tells what asks for attention once, also after more readings', async () => {
    const shown = await shownTool<TestGoals>('test-goals', scenarios.filled);
    await shown.press('.again');
    await shown.act({ typed: { label: 'Meedoen' } });
    await shown.press('.save');
    expect(shown.told.filter((one) => one.startsWith('dk-signal'))).to.have.length(2);
  });

  it('says when its late half cannot be fetched, and tries again', async () => {
    reachable = false;
    const shown = await shownTool<TestGoals>('test-goals');
    await shown.press('.start');
    expect(shown.text()).to.include('Dit kon niet worden opgehaald');
    reachable = true;
    await shown.press('.start');
    expect(shown.text()).to.include('Een doel').and.not.include('Dit kon niet');
  });

  it('says so too where something is kept that it cannot show', async () => {
    reachable = false;
    const shown = await shownTool<TestGoals>('test-goals', scenarios.filled);
    expect(shown.text()).to.include('Dit kon niet worden opgehaald');
  });

  it('lets nobody change anything when it is only to be read', async () => {
    const shown = await shownTool<TestGoals>('test-goals', scenarios.readonly);
    expect(shown.in('.again')).to.equal(null);
    expect((await shownTool<TestGoals>('test-goals', scenarios.readonlyEmpty)).text()).to.include('nog geen doel');
  });

  it('is one column on paper, so that a page break pushes all that follows along', async function () {
    if (!navigator.userAgent.includes('Chrome/')) skipBecause(this, 'this browser cannot show paper in a test');
    const shown = await shownTool<TestGoals>('test-goals', scenarios.filled);
    const display = (): string => getComputedStyle(shown.in('.tool')!).display;
    expect(display()).to.equal('grid');
    await emulateMedia({ media: 'print' });
    try {
      expect(display()).to.equal('block');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('is drawn large for a meeting, and back', async () => {
    const shown = await shownTool<TestGoals>('test-goals', scenarios.filled);
    const size = (): number => parseFloat(getComputedStyle(shown.in('.tool')!).fontSize);
    const before = size();
    await shown.press('.for-meeting');
    await toolSettled(shown.tool);
    expect([shown.tool.meeting, size() > before]).to.deep.equal([true, true]);
    await shown.press('.for-meeting');
    expect([shown.tool.meeting, size()]).to.deep.equal([false, before]);
  });
});
