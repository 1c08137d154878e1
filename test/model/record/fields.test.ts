import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { choice, day, fieldsOf, principleAgreement, recordTypes, role, text, wholeNumber } from '@draagkracht/model';

const label = { nl: 'Naam', en: 'Name' };

describe('fieldsOf', () => {
  it('gives the rows of a form in their written order, and leaves out what has no label', () => {
    const schema = v.object({
      id: v.string(),
      note: text({ max: 280, label }),
      on: v.optional(day({ label, future: true })),
    });
    expect(fieldsOf(schema).map(({ name, control }) => [name, control])).to.deep.equal([
      ['note', 'long-text'],
      ['on', 'day'],
    ]);
    expect(fieldsOf(schema)[1]?.future).to.equal(true);
  });

  it('gives short text one line, and watches free text and roles', () => {
    const fields = fieldsOf(
      v.object({
        short: text({ max: 140, label }),
        who: role({ label }),
        on: day({ label }),
        open: text({ max: 40, label, guarded: false }),
      }),
    );
    expect(fields.map(({ control, guarded, max }) => [control, guarded, max])).to.deep.equal([
      ['text', true, 140],
      ['role', true, 60],
      ['day', undefined, undefined],
      ['text', false, 40],
    ]);
  });

  it('knows the fields of the agreement on a principle', () => {
    expect(
      fieldsOf(principleAgreement.schema).map(({ name, control, required }) => [name, control, Boolean(required)]),
    ).to.deep.equal([
      ['ownWords', 'long-text', false],
      ['example', 'long-text', false],
      ['agreement', 'text', true],
      ['ownerRole', 'role', true],
      ['reviewOn', 'day', true],
      ['outcome', 'choice', true],
      ['learned', 'long-text', false],
    ]);
  });

  it('finds a label and help in both languages beside every field of every type', () => {
    for (const { type, schema } of recordTypes)
      for (const field of fieldsOf(schema))
        for (const translated of [field.label, field.help, ...(field.options ?? []).map((option) => option.label)])
          if (translated)
            expect(translated.nl && translated.en, `${type}.${field.name}`)
              .to.be.a('string')
              .and.not.equal('');
  });
});

describe('the kinds of field', () => {
  const takes = (schema: v.GenericSchema, value: unknown): boolean => v.safeParse(schema, value).success;

  it('hold text to its length, counted in UTF-16 units as the browser does', () => {
    expect(takes(text({ max: 3, label }), 'abc')).to.equal(true);
    expect(takes(text({ max: 3, label }), 'abcd')).to.equal(false);
    expect(takes(text({ max: 3, label }), undefined)).to.equal(false);
  });

  it('take a day, or none yet', () => {
    for (const good of ['2026-11-22', '']) expect(takes(day({ label }), good), good).to.equal(true);
    for (const bad of ['22-11-2026', '2026-13-01', 'morgen', 20261122])
      expect(takes(day({ label }), bad), String(bad)).to.equal(false);
  });

  it('take a word of the list only', () => {
    const answer = choice(['yes', 'no'], {
      label,
      options: [
        { value: 'yes', label },
        { value: 'no', label },
      ],
    });
    expect(takes(answer, 'yes')).to.equal(true);
    expect(takes(answer, 'maybe')).to.equal(false);
  });

  it('take whole amounts of 0 and more', () => {
    for (const good of [0, 12]) expect(takes(wholeNumber({ label }), good)).to.equal(true);
    for (const bad of [-1, 0.5, Number.NaN, '12']) expect(takes(wholeNumber({ label }), bad)).to.equal(false);
  });
});
