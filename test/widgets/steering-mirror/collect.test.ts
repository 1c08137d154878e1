import { expect } from '@open-wc/testing';
import { answerAll, keptRounds, noMirrors, shownMirror } from '../../helpers/mirror.js';

describe('answers for another mirror', () => {
  afterEach(noMirrors);

  it('collects answers for another device, from three people on, and keeps nothing', async () => {
    const shown = await shownMirror({ press: ['collect-start'] });
    await shown.press('.begin-turns');
    expect(shown.text()).to.include('Vul eerst de vier tekens van de code in.');
    const input = shown.in<HTMLInputElement>('#collect-code')!;
    input.value = 'a1b2';
    input.dispatchEvent(new Event('input'));
    await shown.press('.begin-turns');
    for (const answer of ['1', '2']) await answerAll(shown, answer);
    await shown.press('.all-turns');
    expect(shown.text()).to.include('Een bestand is er vanaf drie mensen.');
    expect(shown.in('.make-file')).to.equal(null);
    await shown.press('.more-turns');
    await answerAll(shown, '3');
    await shown.press('.all-turns');
    const made: Blob[] = [];
    const [{ click }, { createObjectURL }] = [HTMLAnchorElement.prototype, URL];
    HTMLAnchorElement.prototype.click = () => undefined;
    URL.createObjectURL = (blob: Blob) => (made.push(blob), 'blob:x');
    try {
      await shown.press('.make-file');
    } finally {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
    }
    const file = JSON.parse(await made[0]!.text()) as { code: string; counts: { people: number; items: object } };
    expect([file.code, file.counts.people]).to.deep.equal(['A1B2', 3]);
    expect(file.counts.items).to.deep.include({ trust: [1, 1, 1, 0] });
    expect([shown.text().includes('Hier is niets bewaard.'), keptRounds(shown)]).to.deep.equal([true, []]);
  });
});
