import { expect } from '@open-wc/testing';
import { PointReader, pointAfter } from '../../../packages/charts/src/shared/point-reader.js';

describe('where a key leads', () => {
  const cases: readonly (readonly [key: string, at: number, to: number | 'open' | undefined])[] = [
    ['ArrowRight', -1, 0],
    ['ArrowRight', 3, 4],
    ['ArrowRight', 19, 19],
    ['ArrowUp', 3, 4],
    ['ArrowLeft', -1, 19],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 3, 2],
    ['PageUp', 3, 5],
    ['PageUp', 18, 19],
    ['PageDown', 3, 1],
    ['PageDown', -1, 19],
    ['PageDown', 1, 0],
    ['Home', 7, 0],
    ['End', 7, 19],
    ['Escape', 7, -1],
    ['Enter', 7, 'open'],
    ['Tab', 7, undefined],
    ['a', 7, undefined],
  ];
  for (const [key, at, to] of cases)
    it(`${key} at ${at} leads to ${to}`, () => expect(pointAfter(key, at, 20)).to.equal(to));
});

describe('a reader', () => {
  const reader = (count: number, at: number): { gone: (number | 'open')[]; reader: PointReader } => {
    const gone: (number | 'open')[] = [];
    return {
      gone,
      reader: new PointReader({
        points: () => ({ count, nearest: (x) => Math.round(x) }),
        at: () => at,
        go: (to) => gone.push(to),
        open: () => gone.push('open'),
      }),
    };
  };
  const press = (one: PointReader, key: string, more: KeyboardEventInit = {}): boolean => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
    one.pressed(event);
    return event.defaultPrevented;
  };

  it('takes its own keys from the page, and no others', () => {
    const { gone, reader: one } = reader(5, 2);
    expect([
      press(one, 'ArrowRight'),
      press(one, 'Enter'),
      press(one, 'Tab'),
      press(one, 'ArrowRight', { altKey: true }),
    ]).to.deep.equal([true, true, false, false]);
    expect(gone).to.deep.equal([3, 'open']);
  });
  it('leaves an Escape that stops nothing to the page', () => {
    expect(press(reader(5, -1).reader, 'Escape')).to.equal(false);
    expect(press(reader(5, 2).reader, 'Escape')).to.equal(true);
  });
  it('does nothing without points', () => expect(press(reader(0, -1).reader, 'End')).to.equal(false));
  it('stops when the pointer leaves', () => {
    const { gone, reader: one } = reader(5, 2);
    one.left();
    expect(gone).to.deep.equal([-1]);
  });
});
