import { expect, fixture, html } from '@open-wc/testing';
import { lensWordList, readText } from '@draagkracht/model';
import {
  conclusion,
  markedText,
  questions,
  type ShownReading,
} from '../../../packages/widgets/src/with-lens/reading.template.js';

const gone: string[] = [];
const shownOf = (text: string, more: Partial<ShownReading> = {}): ShownReading => ({
  text,
  reading: readText(text, lensWordList),
  words: lensWordList,
  language: 'nl',
  level: 4,
  prefix: 'lens',
  at: 0,
  go: (id) => void gone.push(id),
  ...more,
});
const page = (shown: ShownReading): Promise<HTMLElement> =>
  fixture(html`<div>${conclusion(shown)} ${markedText(shown)} ${questions(shown)}</div>`);

describe('a text with its questions', () => {
  it('shows what was pasted as text, never as a page', async () => {
    const text = '<img src=x onerror=alert(1)> <b>De doelgroep</b> & zo';
    const shown = await page(shownOf(text));
    expect(shown.querySelector('img, b')).to.equal(null);
    expect(shown.querySelector('.text')?.textContent).to.include('<img src=x onerror=alert(1)> <b>');
  });

  it('links each mark to its question and back, by click and by arrow', async () => {
    gone.length = 0;
    const shown = await page(shownOf('De doelgroep gaat in traject.'));
    const marks = [...shown.querySelectorAll<HTMLElement>('.mark')];
    expect(marks.map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1]);
    marks[0]!.click();
    marks[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    shown.querySelector<HTMLElement>('.questions a')!.click();
    expect(gone).to.deep.equal(['lens-question-0', 'lens-mark-1', 'lens-mark-0']);
  });

  it('asks, and proposes no other word', async () => {
    const shown = await page(shownOf('De aanvraag wordt behandeld.'));
    expect(shown.querySelector('.asked')?.textContent).to.equal('Wie doet dit?');
    expect(shown.querySelector('.questions')?.textContent?.replace(/\s+/g, ' ')).to.include(
      'wordt · er staat niet wie · zin 1',
    );
  });

  it('says how long a long sentence is', async () => {
    const shown = await page(shownOf(`${'woord '.repeat(24)}slot.`));
    expect(shown.querySelector('.questions')?.textContent).to.include('zin van 25 woorden');
  });

  it('has boxes only where questions can be taken along', async () => {
    const taken: string[] = [];
    const shown = await page(
      shownOf('De doelgroep.', { chosen: new Set([0]), choose: (at, isTaken) => taken.push(`${at} ${isTaken}`) }),
    );
    const box = shown.querySelector<HTMLInputElement>('[type=checkbox]')!;
    expect(box.checked).to.equal(true);
    box.click();
    expect(taken).to.deep.equal(['0 false']);
    expect((await page(shownOf('De doelgroep.'))).querySelector('input')).to.equal(null);
  });

  it('says that a list of words does not see everything, and how it counts', async () => {
    const shown = await page(shownOf('Alles is goed.'));
    expect(shown.textContent).to.include('Een woordenlijst ziet niet alles').and.include('De telling is ruw');
    expect(shown.querySelector('.questions')).to.equal(null);
    await expect(shown).to.be.accessible();
  });
});
