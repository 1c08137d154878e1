import { expect } from '@open-wc/testing';
import { hostAround, primary, TranslatedRoots } from '../../../packages/base/src/languages/translated-root.js';

const book = (dutch: string): string | undefined =>
  ({ Ja: 'Jo', Nee: 'Né' })[dutch.trim()] ?? (/\p{L}/u.test(dutch) ? undefined : dutch);
const spoken = { code: 'fy', book };

function rootWith(inside: string, lang = 'fy'): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  host.lang = lang;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = inside;
  return { host, root };
}

describe('a root in another language', () => {
  it('keeps its nodes: only what they say changes', () => {
    const { root } = rootWith('<p>Ja</p>');
    const text = root.querySelector('p')!.firstChild;
    new TranslatedRoots().translate(root, spoken);
    expect(root.querySelector('p')!.firstChild).to.equal(text);
    expect(root.textContent).to.equal('Jo');
  });

  it('says twice the same the second time', () => {
    const { root } = rootWith('<p>Ja</p><p>Iets</p>');
    const roots = new TranslatedRoots();
    roots.translate(root, spoken);
    const once = root.innerHTML;
    roots.translate(root, spoken);
    expect(once).to.equal('<p>Jo</p><p lang="nl">Iets</p>');
    expect(root.innerHTML).to.equal(once);
  });

  it('marks a translated part inside one that stays Dutch', () => {
    const { root } = rootWith('<p>Iets <b>Ja</b></p>');
    new TranslatedRoots().translate(root, spoken);
    expect(root.innerHTML).to.equal('<p lang="nl">Iets <b lang="fy">Jo</b></p>');
  });

  it('speaks in what the element itself had marked as Dutch', () => {
    const { root } = rootWith('<p lang="nl" dir="ltr">Ja</p><div lang="nl" dir="ltr"><q lang="nl">Ja</q></div>');
    new TranslatedRoots().translate(root, spoken);
    expect(root.innerHTML).to.equal('<p>Jo</p><div><q lang="nl">Ja</q></div>');
  });

  it('leaves what people type, and what is not text', () => {
    const { root } = rootWith('<textarea>Ja</textarea><style>Ja</style><p>12</p>');
    new TranslatedRoots().translate(root, spoken);
    expect(root.innerHTML).to.equal('<textarea>Ja</textarea><style>Ja</style><p>12</p>');
  });

  it('becomes again what it was', () => {
    const { root } = rootWith('<p title="Nee">Ja</p><p>Iets</p>');
    const before = root.innerHTML;
    const roots = new TranslatedRoots();
    roots.translate(root, spoken);
    expect(root.innerHTML).to.equal('<p title="Né">Jo</p><p lang="nl">Iets</p>');
    roots.translate(root, undefined);
    expect(root.innerHTML).to.equal(before);
  });

  it('finds the language around a root, through the roots around it', () => {
    const { host, root } = rootWith('<div id="inner"></div>', 'fy-NL');
    const inner = root.querySelector('#inner')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p></p>';
    expect(hostAround(inner.querySelector('p')!)).to.equal(host);
    expect(hostAround(document.body)).to.equal(null);
    expect(primary('fy-NL')).to.equal('fy');
  });
});
