import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { passesElfproef } from '@draagkracht/model';

describe('passesElfproef', () => {
  for (const digits of ['111222333', '123456782', '319072356'])
    it(`takes ${digits}`, () => expect(passesElfproef(digits)).to.equal(true));
  for (const digits of ['12345678', '000000000', '001234560', '123456789', '1234567', '1234567820', '12345678a', ''])
    it(`refuses "${digits}"`, () => expect(passesElfproef(digits)).to.equal(false));

  it('pads eight digits with a zero', () => {
    const eight = Array.from({ length: 200 }, (_, at) => String(10_000_000 + at)).find(passesElfproef);
    expect(eight?.length).to.equal(8);
    expect(passesElfproef(`0${eight}`)).to.equal(true);
  });

  it('takes about one in eleven numbers: it never proves that something is a BSN', () => {
    const taken = Array.from({ length: 110_000 }, (_, at) => String(200_000_000 + at * 7)).filter(
      passesElfproef,
    ).length;
    expect(taken).to.be.within(9_900, 10_100);
  });

  it('notices one wrong digit, as the proof was made to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100_000_000, max: 999_999_999 }),
        fc.nat(8),
        fc.integer({ min: 1, max: 9 }),
        (number, at, by) => {
          const digits = String(number);
          const changed = digits.slice(0, at) + String((Number(digits[at]) + by) % 10) + digits.slice(at + 1);
          return !(passesElfproef(digits) && passesElfproef(changed));
        },
      ),
    );
  });
});
