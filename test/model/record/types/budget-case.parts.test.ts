import { expect } from '@open-wc/testing';
import { alternativeSchema, deviationSchema, expenseSchema, fieldsOf, lookBackSchema } from '@draagkracht/model';

const asked = (schema: Parameters<typeof fieldsOf>[0]): string[] =>
  fieldsOf(schema).flatMap(({ name, required }) => (required ? [name] : []));

describe('the parts of a request', () => {
  it('ask for what is needed, and no more', () => {
    expect(asked(alternativeSchema)).to.deep.equal(['kind', 'outcome']);
    expect(asked(deviationSchema)).to.deep.equal(['rule', 'source', 'whyDifferent']);
    expect(asked(expenseSchema)).to.deep.equal(['amountCents', 'on', 'receipt']);
    expect(asked(lookBackSchema)).to.deep.equal(['goalReached']);
  });

  it('watch every free text', () => {
    for (const schema of [alternativeSchema, deviationSchema, expenseSchema, lookBackSchema])
      for (const { name, control, guarded } of fieldsOf(schema))
        if (control === 'text' || control === 'long-text') expect(guarded, name).to.equal(true);
  });
});
