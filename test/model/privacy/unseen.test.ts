import { expect } from '@open-wc/testing';
import { privacyHits, unseen } from '@draagkracht/model';

/** The same as an example, changed so little that the guard does see it: the silence is that of the guard, not of the example. */
const seen: readonly (readonly [string, string])[] = [
  ['Kees was', 'Mijn broer Kees was'],
  ['Jansen belde', 'Meneer Jansen belde'],
  ['mevrouw jansen', 'mevrouw Jansen'],
  ['hem de Postduif', 'mijn buurman Postduif'],
  ['Dorpsstraat', 'Dorpsstraat 12'],
  ['Lange Voorhout 12', 'Voorhoutstraat 12'],
  ['1234 AB', '1234 AB 12'],
  ['@kees1980 op Instagram', 'kees1980@instagram.com'],
  ['Zaaknummer', 'Het nummer'],
  ['Op 3 maart', 'Geboren op 3 maart'],
  ['14-02-2022', '14-02-1982'],
  ['1 1 1 2 2 2 3 3 3', '111 222 333'],
  ['111222334', '111222333'],
  ['+32 470 12 34 56', '+31 6 12 34 56 78'],
  ['BE68 5390 0754 7034', 'NL91 ABNA 0417 1643 00'],
];

describe('what the guard cannot see', () => {
  for (const { what, example } of unseen)
    if (example) it(`is true: ${what.nl}`, () => expect(privacyHits(example)).to.deep.equal([]));

  for (const [silent, noticed] of seen)
    it(`is a matter of little: “${noticed}” is noticed`, () => {
      const whole = unseen.find(({ example }) => example?.includes(silent))?.example;
      expect(privacyHits(whole!.replace(silent, noticed))).to.have.lengthOf(1);
    });

  it('names each only once, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const said = unseen.map(({ what }) => what[language]);
      expect(new Set(said).size).to.equal(said.length);
    }
  });
});
