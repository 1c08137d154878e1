import { expect } from '@open-wc/testing';
import { obstaclesCsv } from '../../../packages/widgets/src/obstacle-log/obstacle-csv.words.js';
import { answeredRecord, obstacleRecord } from '../../../stories/widgets/obstacle-log/obstacle-log.scenarios.js';

const saying = { language: 'nl', today: '2026-11-22', policy: 'publiek' } as const;
const old = obstacleRecord(1, [41, 3], {
  title: '=SOM(1)',
  example: 'Een vader kreeg geen bed',
  whoCanChange: 'beheer',
});
const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));

describe('the list as a spreadsheet', () => {
  it('holds no example, no day of a single time and no small count, unless it stays inside', () => {
    const text = obstaclesCsv([old], saying);
    expect(text).to.include('Een punt staat').and.not.include('vader').and.not.include('2026-11-19');
    const [heads, cells] = rows(text).slice(-2);
    expect(cells![heads!.indexOf('Keer tegengekomen')]).to.equal('.');
    expect(cells![heads!.indexOf('Dagen wachten')]).to.equal('41');
    const inside = obstaclesCsv([old], { ...saying, policy: 'intern' });
    expect(inside).to.include('Niet publiceren').and.include('vader');
    expect(rows(inside).at(-1)![rows(inside).at(-2)!.indexOf('Keer tegengekomen')]).to.equal('2');
  });

  it('names the first day it was met, whatever order two files were merged in', () => {
    const { times } = old.data;
    const text = obstaclesCsv([{ ...old, data: { ...old.data, times: [...times].reverse() } }], saying);
    const [heads, cells] = rows(text).slice(-2);
    expect(cells![heads!.indexOf('Gemeld op')]).to.equal('2026-10-12');
  });

  it('runs no formula, and tells what was answered', () => {
    const text = obstaclesCsv([answeredRecord(old, 'stays')], saying);
    expect(text).to.include("'=SOM(1)").and.include('Blijft').and.include('hoofd inkomen');
    expect(rows(text).every((row) => row.length === 1 || row.length === rows(text).at(-1)!.length)).to.equal(true);
  });
});
