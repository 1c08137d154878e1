import { expect } from '@open-wc/testing';
import { fieldsOf } from '@draagkracht/model';
import {
  blankValues,
  fieldAt,
  isSame,
  itemsAt,
  valueAt,
  withValue,
} from '../../../packages/base/src/form/values.view.js';
import { richField, richValues } from '../../helpers/form-host.js';

describe('the values of a form', () => {
  const fields = fieldsOf(richField.schema);

  it('are found and replaced by path, without touching the others', () => {
    const changed = withValue(richValues, 'actions.1.what', 'Drie');
    expect([valueAt(changed, 'actions.1.what'), valueAt(richValues, 'actions.1.what')]).to.deep.equal(['Drie', 'Twee']);
    expect(valueAt(changed, 'actions.0')).to.equal(richValues.actions[0]);
    expect([valueAt({}, 'a.0.b'), itemsAt({}, 'a'), itemsAt(changed, 'actions').length]).to.deep.equal([
      undefined,
      [],
      2,
    ]);
  });

  it('know their fields by path', () => {
    expect(fieldAt(fields, 'actions')?.control).to.equal('list');
    expect(fieldAt(fields, 'actions.1.who')?.control).to.equal('role');
    expect([fieldAt(fields, 'actions.1.none'), fieldAt(fields, 'none')]).to.deep.equal([undefined, undefined]);
  });

  it('are the same when they say the same, however deep', () => {
    expect(isSame({ a: [{ b: '' }] }, { a: [{}] })).to.equal(true);
    expect(isSame([], undefined)).to.equal(true);
    expect(isSame([{ a: 1 }], [{ a: 2 }])).to.equal(false);
    expect(isSame([{}], [])).to.equal(false);
    expect(isSame(0, '')).to.equal(false);
    expect(isSame(['a'], 'a')).to.equal(false);
  });

  it('begin empty', () => {
    expect(blankValues(fields)).to.deep.equal({
      actions: [],
      domains: [],
      cost: undefined,
      by: undefined,
      level: undefined,
      long: undefined,
      short: undefined,
    });
    expect(blankValues(fields[0]!.item!)).to.deep.equal({ what: '', who: '', on: '' });
  });
});
