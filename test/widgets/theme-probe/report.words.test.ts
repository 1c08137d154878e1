import { expect } from '@open-wc/testing';
import { tokenPurposes, type ThemeReading } from '@draagkracht/base/tokens.js';
import { probeText, probeWords } from '../../../packages/widgets/src/theme-probe/report.words.js';

const link = tokenPurposes.find(({ own }) => own === 'dk-color-link')!;

const reading: ThemeReading = {
  tokens: tokenPurposes.map((purpose) => ({
    purpose,
    name: purpose === link ? 'utrecht-link-color' : undefined,
    value: purpose === link ? '#cce5ff' : '',
    others: [],
    invalid: false,
  })),
  unmeasured: [],
  colours: [
    {
      name: 'link',
      purpose: link,
      found: 'rgb(204 229 255)',
      background: 'rgb(255 255 255)',
      ratio: 1.2999,
      wanted: 4.5,
      mended: { colour: 'rgb(90 110 130)', ratio: 4.59 },
    },
  ],
  fonts: [],
  themeClass: undefined,
  background: 'rgb(255 255 255)',
  pictureBehind: false,
  isDark: false,
  forcedColours: false,
};

describe('the words of the theme probe', () => {
  it('counts what the page gives and what was mended', () => {
    expect(probeWords(reading, 'nl').sentence).to.equal(
      `Uw pagina geeft 1 van de ${tokenPurposes.length} tokens. Eén kleur viel te weinig op en is bijgesteld.`,
    );
    expect(probeWords(reading, 'en').sentence).to.equal(
      `Your page gives 1 of ${tokenPurposes.length} tokens. One colour did not stand out enough and was adjusted.`,
    );
  });

  it('rounds ratios down, so that 4.49 is never 4.5', () => {
    expect(probeWords(reading, 'nl').mended[0]!.why).to.include('is 1,2.').and.include('met 4,5.');
  });

  it('holds every purpose once, in groups', () => {
    const rows = probeWords(reading, 'nl').groups.flatMap((group) => group.rows);
    expect(rows.length).to.equal(tokenPurposes.length);
  });

  it('warns of what cannot be measured, and of colours a reader chose', () => {
    const { warnings } = probeWords({ ...reading, pictureBehind: true, forcedColours: true }, 'nl');
    expect(warnings.length).to.equal(2);
  });

  it('says of a colour that cannot be measured that it is as the page gave it, and claims nothing of it', () => {
    const said = probeWords({ ...reading, colours: [], unmeasured: ['link'] }, 'nl');
    expect(said.sentence).to.include('De kleuren die wij konden meten, vallen genoeg op.');
    expect(said.warnings.join()).to.match(/^Eén kleur/);
    expect(probeText(said, 'nl')).to.include('Deze kleur kunnen wij niet meten.');
  });

  it('is whole as text', () => {
    const text = probeText(probeWords(reading, 'nl'), 'nl');
    expect(text).to.include('Bijgestelde kleuren').and.include('- Link: --utrecht-link-color = #cce5ff.');
    for (const { title } of tokenPurposes) expect(text).to.include(`- ${title.nl}:`);
  });
});
