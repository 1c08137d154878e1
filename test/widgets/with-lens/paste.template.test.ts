import { expect, fixture, html } from '@open-wc/testing';
import { pasteForm, type Pasting } from '../../../packages/widgets/src/with-lens/paste.template.js';

const none = (): void => undefined;
const page = (more: Partial<Pasting> = {}): Promise<HTMLElement> =>
  fixture(
    html`<div>
      ${pasteForm({
        language: 'nl',
        level: 4,
        text: 'Dag',
        isMissing: false,
        parts: ['Dag'],
        typed: none,
        read: (event) => event.preventDefault(),
        readPart: none,
        sample: none,
        cancel: none,
        ...more,
      })}
    </div>`,
  );

describe('the form for a text', () => {
  it('says that the text is kept nowhere, and hands on what is typed', async () => {
    const typed: string[] = [];
    const shown = await page({ typed: (text) => typed.push(text) });
    expect(shown.textContent).to.include('Wij bewaren hem nergens.');
    const area = shown.querySelector('textarea')!;
    area.value = 'Hoi';
    area.dispatchEvent(new Event('input'));
    expect(typed).to.deep.equal(['Hoi']);
    expect(shown.querySelector('#split')).to.equal(null);
  });

  it('asks for a text when there is none', async () => {
    const shown = await page({ text: '', isMissing: true });
    expect(shown.querySelector('[role=alert]')?.textContent).to.equal('Plak eerst een tekst.');
    await expect(shown).to.be.accessible();
  });

  it('offers a text that is too long in parts', async () => {
    const read: number[] = [];
    const shown = await page({
      text: 'a'.repeat(12_345),
      parts: ['a', 'b'],
      readPart: (at) => read.push(at),
    });
    expect(shown.querySelector('#split')?.textContent).to.include('12.345 tekens').and.include('in 2 delen');
    shown.querySelectorAll<HTMLButtonElement>('.read-part')[1]!.click();
    expect(read).to.deep.equal([1]);
  });

  it('says in English that it reads Dutch', async () =>
    expect((await page({ language: 'en' })).textContent).to.include('The lens reads Dutch texts.'));
});
