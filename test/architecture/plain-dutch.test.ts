import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { missingTranslations, productSources, textFaults } from '../../packages/tooling/language/check.mjs';
import { exemptions, isExempt } from '../../packages/tooling/language/exemptions.mjs';
import { hardWords } from '../../packages/tooling/language/hard-words.mjs';
import { seemsOther } from '../../packages/tooling/language/other-language.mjs';
import { dutchFaults, lengthsOf } from '../../packages/tooling/language/plain-dutch.mjs';
import { sentencesOf, wordsOf } from '../../packages/tooling/language/sentences.mjs';
import { textsOf } from '../../packages/tooling/language/texts.mjs';
import { root } from '../../packages/tooling/setup/root.mjs';
import { none } from './none.js';

const faults = (text: string): string[] => dutchFaults(text).map(({ fault }) => fault);
const inFile = (source: string, file = 'a/src/messages.ts'): string[] => textFaults([{ file, source }]);

describe('plain Dutch', () => {
  const sources = productSources(root);

  it('is what every text of the product is written in, and English is complete', () => none(textFaults(sources)));

  it('is looked for in thousands of texts, so the reader is known to find them', () => {
    const found = sources.flatMap(({ file, source }) => textsOf(file, source));
    for (const language of ['nl', 'en'])
      assert.ok(found.filter((text) => text.language === language).length > 3000, language);
  });

  it('has a list of at least 120 hard words, each once, each with its plain one', () => {
    const forms = hardWords.flatMap((word) => word.forms);
    assert.ok(hardWords.length >= 120);
    assert.equal(new Set(forms).size, forms.length);
    for (const {
      forms: [first],
      plain,
    } of hardWords)
      assert.ok(first && plain && !forms.includes(plain), first);
  });

  it('lets nothing pass without a reason that is still needed', () => {
    const all = sources.flatMap(({ file, source }) =>
      textsOf(file, source)
        .filter(({ language }) => language === 'nl')
        .flatMap(({ text }) => dutchFaults(text).map((fault) => ({ file, ...fault }))),
    );
    for (const one of exemptions) {
      assert.notEqual(one.because, '');
      assert.ok(
        all.some(({ file, sentence, fault }) => isExempt(file, sentence, fault) && one.fault.test(fault)),
        `nothing needs this exemption any more: ${one.because}`,
      );
    }
  });
});

describe('the check of plain Dutch', () => {
  it('counts words; what is filled in is one', () => {
    assert.deepEqual(sentencesOf('Kijk bijv. hier. Klaar? Ja: Nee. 3 keer.'), [
      'Kijk bijv. hier.',
      'Klaar?',
      'Ja:',
      'Nee.',
      '3 keer.',
    ]);
    assert.equal(wordsOf('Er zijn … mensen – nu.').length, 5);
    assert.deepEqual(lengthsOf('Een label. Dit is een zin van acht woorden lang.'), [8]);
  });

  it('tells of a long sentence, of hard and shortened words, of “dient te”, of two negations', () => {
    assert.deepEqual(faults('Dit is goed.'), []);
    assert.match(faults(`${'woord '.repeat(21)}.`).join(), /21 words: cut it in two/);
    assert.match(faults('Dat heeft prioriteit.').join(), /“prioriteit” is hard: write voorrang/);
    assert.match(faults('U dient te betalen.').join(), /“dient te” is hard: write moet/);
    assert.match(faults('Kies iets, bijv. een dag.').join(), /“bijv\.” is shortened/);
    for (const twice of ['Dat is niet onmogelijk.', 'Er is geen dag niet gebeld.', 'Dat kan niet zonder u.'])
      assert.match(faults(twice).join(), /says “not” twice/, twice);
    assert.deepEqual(faults('Er is nog geen idee dat niets kost.'), []);
  });

  it('asks for abbreviations to be explained', () => {
    assert.match(faults('Vraag het de POH.').join(), /“POH” is not explained/);
    assert.deepEqual(faults('Vraag het de praktijkondersteuner (POH). De POH belt.'), []);
    assert.deepEqual(faults('De Wmo en cijfers van CBS, zoals GM0344.'), []);
  });

  it('reads what stands under nl, in functions and templates too, and names the line', () => {
    const source = [
      'export const a = { nl: (n: number) => `${n} gegevens zijn ${n === 1 ? "thans" : "nu"} klaar`, en: () => "now" };',
      'const both = (nl: string, en: string) => ({ nl, en });',
      "export const b = both('Reeds ' + 'klaar', 'Ready');",
      "export const c = { nl: kind === 'thans' ? 'Nu' : names['reeds'], en: 'Now' };",
    ].join('\n');
    assert.deepEqual(
      inFile(source).map((fault) => fault.replace(/ — .*/, '')),
      [
        'packages/a/src/messages.ts:1 “thans” is hard: write nu',
        'packages/a/src/messages.ts:3 “reeds” is hard: write al',
      ],
    );
  });

  it('knows a file by its name, and holds its sentences to a mean', () => {
    const sentence = `${'woord '.repeat(16)}klaar.`;
    const source = `export const nl = { a: '${sentence}' };`;
    assert.match(inFile(source, 'a/src/messages.nl.ts').join('\n'), /17\.0 words on average/);
    assert.match(inFile(source, 'a/src/messages.nl.ts').join('\n'), /has no a\/src\/messages\.en\.ts/);
  });

  it('finds a missing language and a text in the wrong one', () => {
    assert.deepEqual(missingTranslations([{ file: 'a/src/b.ts', source: "const x = {\n y: { nl: 'Dag' } };" }]), [
      'packages/a/src/b.ts:2 has no en: write it',
    ]);
    assert.equal(seemsOther('en', 'Kies een dag voor het gesprek'), true);
    assert.equal(seemsOther('nl', 'Choose a day for the meeting with them'), true);
    assert.equal(seemsOther('en', 'Ask “Wie heeft dit gezegd?” of the writer'), false);
    assert.equal(seemsOther('nl', 'Haal het weg'), false);
  });
});
