import { aTimeout, expect } from '@open-wc/testing';
import type { DraftPort, FoundDraft, KeptDraft } from '@draagkracht/model';
import type { DraftController } from '@draagkracht/base';
import { DraftKeeping } from '../../../packages/base/src/form/draft-keeping.js';
import { everyField } from '../../helpers/form-host.js';

/** A place for drafts that writes down what was asked of it. */
class Place implements DraftPort {
  readonly told: string[] = [];
  kept = new Map<string, KeptDraft>();
  isAllowed = true;
  async allowed(): Promise<boolean> {
    return this.isAllowed;
  }
  async keep(draft: KeptDraft): Promise<boolean> {
    this.told.push(`keep ${String(draft.values['line'])}`);
    if (this.isAllowed) this.kept.set(draft.key, draft);
    return this.isAllowed;
  }
  leave(): void {
    this.told.push('leave');
  }
  async drop(key: string): Promise<void> {
    this.told.push(this.kept.delete(key) ? 'drop' : 'drop nothing');
  }
  async list(): Promise<readonly FoundDraft[]> {
    return [...this.kept.values()];
  }
}

const draftOf = (line: string, dirty = true): DraftController =>
  ({ dirty, values: { line }, start: { line: '' }, fields: [{ name: 'line' }], rows: [] }) as never;

const old = {
  key: 'oud',
  type: 'every-field',
  tool: 'dk-x',
  form: 'x',
  values: {},
  at: '2026-11-22T08:00:00.000Z',
};

describe('keeping a draft', () => {
  let place: Place;
  let about: string | undefined;
  let updates: number;
  let keeping: DraftKeeping;
  beforeEach(() => {
    place = new Place();
    [about, updates] = [undefined, 0];
    keeping = new DraftKeeping({
      type: everyField,
      tool: 'dk-x',
      form: 'x',
      port: () => place,
      now: () => '2026-11-22T09:00:00.000Z',
      about: () => about,
      update: () => updates++,
    });
  });

  it('writes every keystroke at once, under one name until the form ends', async () => {
    await keeping.begin();
    expect([keeping.isKept, updates]).to.deep.equal([true, 1]);
    for (const line of ['w', 'wi', 'wij']) keeping.changed(draftOf(line));
    expect(place.told).to.deep.equal(['keep w', 'keep wi', 'keep wij']);
    const [only, ...others] = place.kept.values();
    expect(others).to.deep.equal([]);
    expect(only).to.include({ type: 'every-field', tool: 'dk-x', form: 'x' });
    expect(only).to.not.have.property('recordId');
    keeping.end();
    expect(place.kept.size).to.equal(0);
    keeping.changed(draftOf('nieuw'));
    expect(place.kept.get(only!.key)).to.equal(undefined);
  });

  it('says which fields of a record were changed', () => {
    about = 'r1';
    keeping.changed(draftOf('w'));
    expect([...place.kept.values()][0]).to.deep.include({ recordId: 'r1', changed: ['line'] });
  });

  it('forgets what is as it began, and tells when the element leaves', () => {
    keeping.changed(draftOf('w'));
    keeping.changed(draftOf('', false));
    keeping.left();
    expect(place.told).to.deep.equal(['keep w', 'drop', 'leave']);
  });

  it('goes on under another name, and lets go of the old one when that is kept', async () => {
    place.kept.set('oud', old);
    place.isAllowed = false;
    keeping.resumed(draftOf('w'), old);
    await aTimeout(0);
    expect([...place.kept.keys()]).to.deep.equal(['oud']);
    place.isAllowed = true;
    keeping.resumed(draftOf('w'), old);
    await aTimeout(0);
    expect([...place.kept.keys()]).to.not.include('oud');
    expect(place.kept.size).to.equal(1);
  });

  it('lets go of the old one too when somebody stops before the new one is kept', async () => {
    place.kept.set('oud', old);
    // A write that waits is passed over by the removal of what it would keep.
    place.isAllowed = false;
    keeping.resumed(draftOf('w'), old);
    keeping.end();
    await aTimeout(0);
    expect(place.kept.size).to.equal(0);
  });

  it('does without where drafts are not kept', async () => {
    place.isAllowed = false;
    await keeping.begin();
    keeping.changed(draftOf('w'));
    await aTimeout(0);
    expect([keeping.isKept, updates]).to.deep.equal([false, 0]);
  });

  it('fills a form in again, over what the record holds now', () => {
    const began: unknown[][] = [];
    const draft = Object.assign(draftOf('w'), { begin: (...given: unknown[]) => void began.push(given) });
    const found = { key: 'oud', values: { line: 'w', other: 'o' }, changed: ['line'] } as never as KeptDraft;
    keeping.resume(draft, found, { line: '', other: 'nieuw' });
    keeping.resume(draft, found);
    expect(began).to.deep.equal([
      [
        { line: '', other: 'nieuw' },
        { line: 'w', other: 'nieuw' },
      ],
      [{ line: undefined, other: 'o' }, found.values],
    ]);
    expect(keeping.key).to.not.equal('oud');
  });
});
