import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import {
  blankValues,
  DraftController,
  formField,
  heading,
  provideContext,
  storageContext,
  unsafePaths,
} from '@draagkracht/base';
import { Wording } from '@draagkracht/base/words.js';
import { fieldsOf, result, type KeptDraft, type Result, type Storage } from '@draagkracht/model';
import { html, type TemplateResult } from 'lit';
import { RecordForm } from '../../../packages/widgets/src/shared/record-form.js';
import { DkTool } from '../../../packages/widgets/src/shared/tool.js';
import type { ToolDesk, ToolOwner } from '../../../packages/widgets/src/shared/tool-desk.js';
import type { ToolWords } from '../../../packages/widgets/src/shared/tool.messages.js';
import { seededStorage } from '../../../stories/widgets/seeded.js';
import { moment, recordOf } from '../../../stories/widgets/tool-story.js';
import { toolSettled } from '../../suites/tool.suite.js';

const say: ToolWords = {
  title: 'Doelen',
  purpose: 'Zet hier uw doelen neer.',
  start: 'Begin',
  showExample: 'Toon',
  hideExample: 'Verberg',
  noneYet: 'Er is nog geen doel.',
};

/** A desk with one form, that can be gone on with. */
class DraftDesk implements ToolDesk {
  isOpen = false;
  readonly form: RecordForm<Result>;
  readonly #owner: ToolOwner<Result>;

  constructor(owner: ToolOwner<Result>) {
    this.#owner = owner;
    const close = (): void => {
      this.isOpen = false;
      owner.update();
    };
    this.form = new RecordForm<Result>(owner, { type: result, prefix: 'goal', saved: close, cancelled: close });
  }
  start(): void {
    this.form.begin({ ...blankValues(fieldsOf(result.schema)), place: 0 });
    this.isOpen = true;
    this.#owner.focus('#goal-label');
  }
  edit(): void {
    const [record] = this.#owner.stored.records;
    this.form.begin({ ...record!.data }, record);
    this.isOpen = true;
    this.#owner.update();
  }
  resume(draft: KeptDraft): void {
    this.form.resume(draft);
    this.isOpen = true;
  }
  example(): TemplateResult {
    return html``;
  }
  body(): unknown {
    return this.isOpen
      ? this.form.template({ title: heading(4, 'Een doel') })
      : html`<p class="kept">${this.#owner.stored.records.map(({ data }) => data.label).join()}</p>`;
  }
}

class TestDrafts extends DkTool<Result> {
  static override readonly wordings = [new Wording<ToolWords>(say, async () => say)];
  constructor() {
    super({ type: result.type, words: TestDrafts.wordings[0]! });
  }
  protected override async fetchDesk(owner: ToolOwner<Result>): Promise<ToolDesk> {
    return new DraftDesk(owner);
  }
  get open(): DraftDesk {
    return this.desk.here as DraftDesk;
  }
}
customElements.define('test-drafts', TestDrafts);

const goal = recordOf<Result>('result', 1, {
  label: 'Thuis blijven wonen',
  why: '',
  lifeDomains: [],
  laws: [],
  tasks: [],
  place: 0,
});

describe('what was typed and never saved', () => {
  let page: HTMLElement;
  let storage: Storage;
  const show = async (set: object = {}): Promise<TestDrafts> => {
    const tool = Object.assign(document.createElement('test-drafts') as TestDrafts, {
      clock: () => new Date(moment),
      ...set,
    });
    page.append(tool);
    await toolSettled(tool);
    return tool;
  };
  const find = (tool: TestDrafts, selector: string) => tool.renderRoot.querySelector<HTMLElement>(selector);
  const text = (tool: TestDrafts): string => find(tool, '.drafts')?.innerText.replace(/\s+/g, ' ') ?? '';
  const press = async (tool: TestDrafts, selector: string): Promise<void> => {
    find(tool, selector)!.click();
    await toolSettled(tool);
  };
  /** Types letter by letter, as somebody does; whatever happens after the last is too late. */
  const type = (tool: TestDrafts, id: string, typed: string): void => {
    const input = find(tool, `#${id}`) as HTMLInputElement;
    for (let n = 1; n <= typed.length; n++) {
      input.value = typed.slice(0, n);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  };
  const kept = async () => (await storage.drafts.list()).map(({ values }) => values['label']);

  const given = async (records = [goal]): Promise<void> => {
    page?.remove();
    page = document.createElement('main');
    document.body.append(page);
    storage = await seededStorage({ records });
    provideContext(page, storageContext, { open: async () => storage });
  };
  beforeEach(() => given());
  afterEach(() => page.remove());

  it('is offered again, opened as it was, and gone once it is saved', async () => {
    const first = await show();
    first.open.start();
    await toolSettled(first);
    type(first, 'goal-label', 'Meedoen');
    first.remove();
    const tool = await show();
    expect(text(tool)).to.include('U was hier nog bezig (om 10:00). Ga verder Gooi weg');
    await press(tool, '.resume-draft');
    expect((find(tool, '#goal-label') as HTMLInputElement).value).to.equal('Meedoen');
    expect((tool.renderRoot as ShadowRoot).activeElement?.id).to.equal('goal-label');
    expect(find(tool, '.drafts')).to.equal(null);
    expect(tool.open.form.draft.dirty).to.equal(true);
    await press(tool, '.save');
    await waitUntil(() => find(tool, '.kept')?.innerText.includes('Meedoen'));
    await waitUntil(async () => (await kept()).length === 0);
  });

  it('is not kept where nobody has saved anything, and the form says what happens', async () => {
    await given([]);
    const tool = await show();
    await press(tool, '.start');
    type(tool, 'goal-label', 'Meedoen');
    await toolSettled(tool);
    expect(await kept()).to.deep.equal([]);
    expect(find(tool, 'form .quiet')!.innerText).to.include('Bewaart u niets? Dan is het weg als u de pagina sluit.');
  });

  it('is kept otherwise, and the form says so', async () => {
    const tool = await show();
    tool.open.start();
    await toolSettled(tool);
    expect(find(tool, 'form .quiet')!.innerText).to.include('op dit apparaat, ook wat u nog niet heeft bewaard.');
  });

  it('goes when somebody stops, or takes everything back', async () => {
    const tool = await show();
    tool.open.edit();
    await toolSettled(tool);
    type(tool, 'goal-label', 'Anders');
    await waitUntil(async () => (await kept())[0] === 'Anders');
    type(tool, 'goal-label', goal.data.label);
    await waitUntil(async () => (await kept()).length === 0);
    type(tool, 'goal-label', 'Toch anders');
    await press(tool, '.cancel');
    await waitUntil(async () => (await kept()).length === 0);
  });

  it('is laid over the record as it is now', async () => {
    const first = await show();
    first.open.edit();
    await toolSettled(first);
    type(first, 'goal-label', 'Anders');
    first.remove();
    await storage.records.save({ ...goal, updatedAt: moment, data: { ...goal.data, why: 'Omdat het kan' } });
    const tool = await show();
    await press(tool, '.resume-draft');
    expect(tool.open.form.draft.values).to.include({ label: 'Anders', why: 'Omdat het kan' });
    expect(tool.open.form.edited?.id).to.equal(goal.id);
  });

  it('becomes a new record when its own is gone', async () => {
    const first = await show();
    first.open.edit();
    await toolSettled(first);
    type(first, 'goal-label', 'Anders');
    first.remove();
    await storage.records.remove(goal.id, 'team', moment);
    const tool = await show();
    await press(tool, '.resume-draft');
    await press(tool, '.save');
    await waitUntil(() => find(tool, '.kept')?.innerText === 'Anders');
    expect(tool.open.form.edited).to.equal(undefined);
  });

  it('never holds what looks like a BSN', async () => {
    const tool = await show();
    tool.open.start();
    await toolSettled(tool);
    type(tool, 'goal-label', 'Meedoen');
    type(tool, 'goal-why', 'het gaat om 111222333');
    await waitUntil(async () => (await kept())[0] === 'Meedoen');
    expect(JSON.stringify(await storage.drafts.list())).to.not.include('111222333');
    type(tool, 'goal-why', 'het gaat om de buurt');
    await waitUntil(async () => (await storage.drafts.list())[0]?.values['why'] === 'het gaat om de buurt');
  });

  it('is thrown away, and that can be taken back', async () => {
    const first = await show();
    first.open.start();
    await toolSettled(first);
    type(first, 'goal-label', 'Meedoen');
    first.remove();
    const tool = await show();
    await press(tool, '.drop-draft');
    expect(text(tool)).to.include('Weggegooid. Maak ongedaan');
    expect((tool.renderRoot as ShadowRoot).activeElement?.className).to.equal('keep-draft');
    expect(await kept()).to.deep.equal([]);
    await press(tool, '.keep-draft');
    expect(text(tool)).to.include('U was hier nog bezig');
    expect(await kept()).to.deep.equal(['Meedoen']);
    tool.remove();
    expect(text(await show())).to.include('U was hier nog bezig');
  });

  it('is not offered while somebody types in it elsewhere, in another tool, or where nothing may be changed', async () => {
    const busy = await show();
    busy.open.start();
    await toolSettled(busy);
    type(busy, 'goal-label', 'Meedoen');
    await waitUntil(async () => (await kept())[0] === 'Meedoen');
    expect(text(await show())).to.equal('');
    busy.remove();
    const [draft] = await storage.drafts.list();
    expect(text(await show({ readonly: true }))).to.equal('');
    await storage.drafts.drop(draft!.key);
    const { isOpen: _isOpen, ...other } = draft!;
    await storage.drafts.keep({ ...other, tool: 'dk-other' });
    storage.drafts.leave(draft!.key);
    expect(text(await show())).to.equal('');
  });

  it('costs little while somebody types', async () => {
    const host = document.createElement('test-drafts') as TestDrafts;
    page.append(host);
    const draft = new DraftController(host, { type: result, today: () => '2026-11-22' });
    draft.begin(blankValues(fieldsOf(result.schema)));
    for (const field of draft.fields) formField(field, { draft, language: 'nl', today: '2026-11-22', prefix: 'x' });
    draft.change('why', 'het ging over 2026 en over 12 gezinnen. '.repeat(12));
    const began = performance.now();
    for (let n = 0; n < 100; n++) unsafePaths(draft);
    expect((performance.now() - began) / 100).to.be.below(4);
    await aTimeout(0);
  });
});
