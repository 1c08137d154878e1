import { expect } from '@open-wc/testing';
import { fieldsIn, fieldsOf, target } from '@draagkracht/model';

describe('fieldsIn', () => {
  const paths = (values: object): string[] => fieldsIn(fieldsOf(target.schema), { ...values }).map(({ path }) => path);

  it('gives each field by its path, those of items behind their list', () => {
    expect(paths({ steps: [{ period: '2027JJ00', value: 5 }] })).to.include.members([
      'steps',
      'steps.0.period',
      'steps.0.value',
      'setBy',
    ]);
    expect(paths({ steps: 'no list' }))
      .to.include('steps')
      .and.not.include('steps.0.period');
  });

  it('tells which item a field stands in', () => {
    const row = fieldsIn(fieldsOf(target.schema), { steps: [{}, { value: 7 }] }).find(
      ({ path }) => path === 'steps.1.value',
    );
    expect([row?.value, row?.within?.at, row?.within?.list.name]).to.deep.equal([7, 1, 'steps']);
  });
});
