import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { addLanguage, missingTexts } from '@draagkracht/base/languages.js';
import '@draagkracht/base/languages/fy.js';
import { dataOf, everyElement, rootsIn, shownWhile } from '../helpers/every-element.js';

interface Text {
  readonly text: string;
  /** The language it is said to be in. */
  readonly lang: string;
}

const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'title', 'alt'];

const langOf = (node: Node): string => {
  const at = node instanceof Element ? node : node.parentElement;
  const near = at?.closest<HTMLElement>('[lang]')?.lang;
  const root = node.getRootNode();
  return near ?? (root instanceof ShadowRoot ? langOf(root.host) : '');
};

function textNodesIn(root: ParentNode): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.closest('style, script, textarea, code')) nodes.push(walker.currentNode);
  return nodes;
}

/** What is read, or read aloud, inside the elements of a page. */
const textsOf = (page: HTMLElement): Text[] =>
  rootsIn(page)
    .filter((root) => root instanceof ShadowRoot)
    .flatMap((root) => [
      ...textNodesIn(root).map((node) => ({ text: node.nodeValue ?? '', lang: langOf(node) })),
      ...[...root.querySelectorAll('*')].flatMap((one) =>
        spoken.map((name) => ({ text: one.getAttribute(name) ?? '', lang: langOf(one) })),
      ),
    ])
    .map(({ text, lang }) => ({ text: text.replace(/\s+/g, ' ').trim(), lang }))
    .filter(({ text }) => /\p{L}{2}/u.test(text));

const plain = (text: string): string => text.replace(/[^\p{L}\d]+/gu, ' ').trim();

/** Words that are the same in Dutch and in English, and names. */
const alike =
  /^(in \d{4}|\d+ kB|\d+ Code|Aa|Links?|Frame|oEmbed|WordPress|Drupal|TYPO3|Umbraco|Liferay|SharePoint|Open \w+ \d+|Contract .*|.* \(?indicator\)?|Monitor|Open|Start|Team|Procedure|Support|Professionals|Status|CC BY 4 0|Utrecht)$/;

const cases = await everyElement();
const letters: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'ü', n: 'ñ', s: 'š', c: 'ç' };

/** A language that nobody speaks: every Dutch text with other letters, a third longer, between marks. */
const made = (dutch: string): string =>
  `[!! ${dutch.replace(/[aeiounsc]/g, (letter) => letters[letter] ?? letter)} ${'~'.repeat(Math.ceil(dutch.length * 0.3))} !!]`;

addLanguage('qps', { locale: 'nl-NL', texts: {}, otherwise: made });

/** Which words stand in a dictionary is the same in every engine; whether they fit is not, and is looked at in each. */
const inOneEngine = navigator.userAgent.includes('Chrome/') ? describe : (): undefined => undefined;

inOneEngine('every text of every element', () => {
  for (const given of cases)
    it(`${given.tag}, ${given.state}: stands in the dictionaries, so that it differs in another language`, async () => {
      const said: Text[][] = [];
      for (const lang of ['nl', 'en']) await shownWhile(given, (_, page) => said.push(textsOf(page)), lang);
      const english = new Set(said[1]?.map(({ text }) => text));
      const data = plain(await dataOf(given.tag));
      const same = new Set(
        said[0]?.filter(({ text, lang }) => lang === 'nl' && english.has(text)).map(({ text }) => text),
      );
      expect([...same].filter((text) => !data.includes(plain(text)) && !alike.test(plain(text)))).to.deep.equal([]);
    });
});

describe('a language that is made by one file', () => {
  before(() => setViewport({ width: 320, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const given of cases)
    it(`${given.tag}, ${given.state}: reaches every text, and a third more fits a telephone`, () =>
      shownWhile(
        given,
        (_, page) => {
          const left = textsOf(page).filter(({ text, lang }) => !text.includes('[!!') && lang === 'qps');
          expect(left.map(({ text }) => text)).to.deep.equal([]);
          const { scrollWidth, clientWidth } = document.documentElement;
          expect(scrollWidth, 'the page scrolls sideways').to.be.at.most(clientWidth);
        },
        'qps',
      ));
});

inOneEngine('Frysk', () => {
  const shownIn = async (tag: string, use: (texts: readonly Text[]) => void): Promise<void> => {
    for (const given of cases.filter((one) => one.tag === tag))
      await shownWhile(given, (_, page) => use(textsOf(page)), 'fy');
  };

  it('is what the chart says, its figures too, and what is Dutch is marked as Dutch', () =>
    shownIn('dk-outcome-chart', (texts) => {
      const dutch = texts.filter(({ lang }) => lang === 'nl').map(({ text }) => text);
      expect(texts.filter(({ lang }) => lang === 'fy').length).to.be.greaterThan(2);
      expect(dutch.filter((text) => /sifer|grafyk|foarbyld/.test(text))).to.deep.equal([]);
      expect(texts.filter(({ lang }) => lang === 'fy').filter(({ text }) => /cijfer|grafiek/.test(text))).to.deep.equal(
        [],
      );
    }));

  it('makes the sentence of a chart', () =>
    shownIn('dk-outcome-chart', (texts) => {
      const sentence = texts.find(({ text }) => / yn 2\d{3}\. /.test(text));
      if (texts.some(({ text }) => text.includes('Inwonerspanel'))) expect(sentence).to.include({ lang: 'fy' });
    }));

  it('is what the principle card says at rest', () =>
    shownIn('dk-principle-card', (texts) => {
      expect(texts.some(({ text, lang }) => text === 'Prinsipe 1 fan 4' && lang === 'fy')).to.equal(true);
      expect(texts.some(({ text }) => text.startsWith('Zie samenspel'))).to.equal(false);
      expect(texts.some(({ text }) => text.startsWith('Sjoch gearspul'))).to.equal(true);
    }));

  it('says what a translator has left to do', () => {
    expect(missingTexts('fy')).to.not.include('Toon voorbeeld');
    expect(missingTexts('qps')).to.deep.equal([]);
  });
});
