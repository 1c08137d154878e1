import { expect, fixture, html } from '@open-wc/testing';
import type { RestorePreview } from '@draagkracht/model';
import { restorePart, wipePart } from '../../../packages/base/src/stored-data/stored-data.parts.js';

const preview = {
  ok: true,
  added: 2,
  updated: 0,
  unchanged: 0,
  datasets: 0,
  setAside: 0,
  rejected: [],
} as const satisfies RestorePreview;
const shown = (template: unknown): Promise<HTMLElement> => fixture(html`<div>${template}</div>`);

describe('the part for restoring', () => {
  const part = (chosen?: RestorePreview, done: string[] = []): Promise<HTMLElement> =>
    shown(
      restorePart({
        language: 'nl',
        chosen,
        choose: ({ name }) => done.push(name),
        restore: () => done.push('restored'),
        leave: () => done.push('left'),
      }),
    );

  it('asks for a file, also for the same one twice', async () => {
    const done: string[] = [];
    const input = (await part(undefined, done)).querySelector('input')!;
    for (let times = 0; times < 2; times++) {
      const files = new DataTransfer();
      files.items.add(new File(['{}'], 'kopie.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
      expect(input.files.length).to.equal(0);
    }
    expect(done).to.deep.equal(['kopie.json', 'kopie.json']);
  });

  it('shows what would happen before it does', async () => {
    const done: string[] = [];
    const note = await part({ ...preview, exportedAt: '2026-11-01T09:00:00.000Z' }, done);
    expect(note.textContent).to.include('2 stukken komen erbij').and.include('Gemaakt op 1 november 2026.');
    for (const button of note.querySelectorAll('button')) button.click();
    expect(done).to.deep.equal(['restored', 'left']);
    await expect(note).to.be.accessible();
  });

  it('names what cannot be read, five at most, and where', async () => {
    const rejected = Array.from({ length: 7 }, (_, position) => ({
      position,
      fault: { code: 'bad-data', path: 'reviewOn' } as const,
    }));
    const note = await part({ ...preview, rejected });
    expect(note.textContent)
      .to.include('7 stukken zijn niet te lezen')
      .and.include('stuk 1: er staat iets in dat niet klopt (reviewOn)');
    expect(note.textContent).to.not.include('stuk 6');
  });

  it('has nothing to press when a copy brings nothing', async () => {
    expect((await part({ ...preview, added: 0 })).querySelector('.restore')).to.equal(null);
  });

  for (const fault of ['not-json', 'cut-off', 'not-ours', 'newer-version', 'checksum'] as const)
    it(`says why a file cannot be used: ${fault}`, async () => {
      const note = await part({ ...preview, ok: false, fault });
      expect(note.querySelector('[role=alert]')?.textContent.trim()).to.match(/^Dit bestand .*\.$/);
      expect(note.querySelector('button')).to.equal(null);
    });
});

describe('the part for wiping', () => {
  it('asks twice, says what goes, and puts keeping first', async () => {
    const done: unknown[] = [];
    const part = (sure: boolean): Promise<HTMLElement> =>
      shown(
        wipePart({
          language: 'nl',
          what: '2 stukken',
          sure,
          ask: (now) => done.push(now),
          wipe: () => done.push('wiped'),
        }),
      );
    (await part(false)).querySelector('button')?.click();
    const asked = await part(true);
    expect(asked.textContent).to.include('Van dit apparaat gaat weg: 2 stukken.');
    for (const button of asked.querySelectorAll('button')) button.click();
    expect(done).to.deep.equal([true, false, 'wiped']);
    await expect(asked).to.be.accessible();
  });
});
