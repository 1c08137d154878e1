import { expect } from '@open-wc/testing';
import { MISSING, typedPoints } from '@draagkracht/model';

describe('figures that were typed', () => {
  const read = (text: string): unknown[] => typedPoints(text).points.map(({ period, value }) => [period, value]);

  it('are read a line at a time, in calendar order, however they were pasted', () => {
    expect(read('2020 8,1\n2019 7,8\n\n 2021\t9,3 \n2022; 8')).to.deep.equal([
      ['2019JJ00', 7.8],
      ['2020JJ00', 8.1],
      ['2021JJ00', 9.3],
      ['2022JJ00', 8],
    ]);
    expect(read('1e kwartaal 2024 1.250\n2024 Q2: 1.300')).to.deep.equal([
      ['2024KW01', 1250],
      ['2024KW02', 1300],
    ]);
    expect(read('2019 7.8\n2020 8.1')).to.deep.equal([
      ['2019JJ00', 7.8],
      ['2020JJ00', 8.1],
    ]);
  });

  it('keep a gap a gap, and the mark of a figure that is not final', () => {
    expect(typedPoints('2023 .\n2024 9,1*').points).to.deep.equal([
      { period: '2023JJ00', value: MISSING },
      { period: '2024JJ00', value: 9.1, status: 'provisional' },
    ]);
  });

  it('name each line that is not understood, and every period that comes twice or in another rhythm', () => {
    expect(typedPoints('2019 7,8\nveel\n2020 veel\n2019 8\n2021KW01 3').faults).to.deep.equal([2, 3, 4, 5]);
    expect(typedPoints('')).to.deep.equal({ points: [], faults: [] });
  });
});
