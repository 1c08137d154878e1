import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wilson, zOfLevel } from '@draagkracht/statistics';

const percent = ({ low, high }: { low: number; high: number }): string =>
  `${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)}`;

describe('wilson', () => {
  it('gives the intervals Newcombe published (1998, table I, score method)', () => {
    const published: [number, number, number, number][] = [
      [81, 263, 0.2552885198782742, 0.36620957698280004],
      [15, 148, 0.06238639953073628, 0.16048724172330803],
      [0, 20, 0, 0.1611251580528194],
      [1, 29, 0.006113214292762667, 0.17175521879320294],
      [19, 38, 0.348499283643951, 0.651500716356049],
    ];
    for (const [x, n, low, high] of published) {
      const interval = wilson(x, n);
      expect(interval.low, `${x}/${n}`).to.be.closeTo(low, 1e-13);
      expect(interval.high, `${x}/${n}`).to.be.closeTo(high, 1e-13);
    }
  });

  it('gives the intervals the public health institute of England published, at 95% and 99.8%', () => {
    const published: [number, number, number, number, number][] = [
      [65, 100, 0.95, 0.55254443296887967, 0.73635751756902468],
      [1045, 5000, 0.95, 0.19795549880013297, 0.22049130373189027],
      [0.445, 1, 0.95, 4.3817447720588223e-2, 0.93346212769791559],
      [65, 100, 0.998, 0.49549465740704313, 0.77835406140896968],
      [1045, 5000, 0.998, 0.19179381799015244, 0.22731562902525818],
      [0.445, 1, 0.998, 1.9347006132900975e-2, 0.97022599470195414],
      [2, 200, 0.95, 2.746658133544438e-3, 3.5721761716176796e-2],
      [10, 200, 0.95, 2.7382645600763925e-2, 8.9578148138775973e-2],
      [40, 200, 0.95, 0.15045200926098115, 0.26085518656537882],
      [130, 200, 0.95, 0.58163464336040083, 0.71271175872641923],
      [19712, 24690, 0.95, 0.79332918455413748, 0.80333780322782966],
      [15552912, 15128673354, 0.95, 1.0275314947741198e-3, 1.0285528098907119e-3],
      [444, 6430, 0.95, 6.3107995762980915e-2, 7.5509261831701299e-2],
      [1998, 6912, 0.95, 0.27849494363237037, 0.29986439017207411],
      [1, 100, 0.95, 1.7674320641406511e-3, 5.4486196178705294e-2],
      [1, 100, 0.998, 8.73065697299977e-4, 0.10455445283705821],
      [5, 100, 0.998, 1.3865320725997183e-2, 0.16458852282596442],
      [20, 100, 0.998, 0.10519162066711432, 0.3471109417008601],
      [9856, 12345, 0.998, 0.7869924108419063, 0.80930614125896261],
      [7776456, 7564336677, 0.998, 1.0269040118442213e-3, 1.0291812992698397e-3],
      [222, 3215, 0.998, 5.647101964624248e-2, 8.4184141852701344e-2],
      [999, 3456, 0.998, 0.26583995768074953, 0.31344754492799848],
    ];
    for (const [x, n, level, low, high] of published) {
      const interval = wilson(x, n, { z: zOfLevel(level) });
      expect(interval.low / low, `${x}/${n} low`).to.be.closeTo(1, 1e-10);
      expect(interval.high / high, `${x}/${n} high`).to.be.closeTo(1, 1e-10);
    }
  });

  it('gives the vectors of the field notes, to one decimal', () => {
    const vectors: [number, number, string][] = [
      [8, 10, '49.0–94.3'],
      [0, 10, '0.0–27.8'],
      [10, 10, '72.2–100.0'],
      [16, 20, '58.4–91.9'],
      [3, 7, '15.8–75.0'],
      [78, 100, '68.9–85.0'],
      [160, 200, '73.9–85.0'],
    ];
    for (const [x, n, expected] of vectors) expect(percent(wilson(x, n))).to.equal(expected);
  });

  it('narrows when few people are left out', () => {
    expect(percent(wilson(8, 10, { population: 15 }))).to.equal('62.0–90.7');
    expect(percent(wilson(78, 100, { population: 150 }))).to.equal('73.0–82.3');
    expect(percent(wilson(160, 200, { population: 450 }))).to.equal('75.6–83.8');
  });

  it('has no margin when everybody answered', () => {
    expect(wilson(8, 10, { population: 10 })).to.deep.equal({ low: 0.8, high: 0.8 });
  });

  it('stays inside 0–1 and holds the share, for every possible count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const x = Math.round(n * part);
        const { low, high } = wilson(x, n);
        expect(low).to.be.within(0, x / n + 1e-12);
        expect(high).to.be.within(x / n - 1e-12, 1);
      }),
    );
    expect(wilson(38, 38).high).to.equal(1);
    expect(wilson(0, 77).low).to.equal(0);
  });

  it('refuses what cannot be a proportion', () => {
    expect(() => wilson(1, 0)).to.throw(TypeError, 'n must be above 0');
    expect(() => wilson(11, 10)).to.throw(TypeError, '11');
    expect(() => wilson(-1, 10)).to.throw(TypeError, '-1');
    expect(() => wilson(5, 10, { population: 9 })).to.throw(TypeError, 'population');
  });
});
