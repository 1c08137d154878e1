import { expect } from '@open-wc/testing';
import { fieldsOf } from '@draagkracht/model';
import { changedFields, keepable, resumedValues } from '../../../packages/base/src/form/keepable.view.js';
import { richField } from '../../helpers/form-host.js';

const fields = fieldsOf(richField.schema);
const start = { actions: [{ what: 'bellen', who: '', on: '' }], domains: ['a'] };

describe('what of a draft is kept', () => {
  it('is everything but what may not be kept', () => {
    const values = { ...start, actions: [{ what: '111222333', who: 'team', on: '' }], line: '111222333', place: 7 };
    const kept = keepable({ fields, values, start: { ...start, line: 'eerst' } }, ['actions.0.what', 'line']);
    expect(kept).to.deep.equal({
      actions: [{ what: '', who: 'team', on: '' }],
      domains: ['a'],
      line: 'eerst',
      place: 7,
    });
    expect(values.line).to.equal('111222333');
  });

  it('knows which fields were changed', () => {
    const values = { ...start, domains: ['a', 'b'], cost: undefined };
    expect(changedFields({ fields, values, start }, values)).to.deep.equal(['domains']);
  });

  it('is laid over what there is now, or over nothing', () => {
    const draft = { values: { a: 1, b: 2 }, changed: ['b'] };
    expect(resumedValues(draft, { a: 9, b: 9, c: 9 })).to.deep.equal({ a: 9, b: 2, c: 9 });
    expect(resumedValues(draft)).to.deep.equal({ a: 1, b: 2 });
    expect(resumedValues({ values: { a: 1 } }, { a: 9 })).to.deep.equal({ a: 9 });
  });
});
