import { expect } from '@open-wc/testing';
import { gravestFirst } from '@draagkracht/formats';
import { ProblemList } from '../../../packages/formats/src/problems/problem-list.js';

describe('ProblemList', () => {
  it('counts by code and keeps the first example, cut to 80 characters', () => {
    const list = new ProblemList();
    list.add({ code: 'a', severity: 'note', example: { row: 1, text: 'x'.repeat(100) } });
    list.add({ code: 'a', severity: 'note', example: { row: 2 }, count: 4 });
    const [problem] = list.all();
    expect(problem).to.deep.include({ code: 'a', count: 5 });
    expect(problem!.example!.row).to.equal(1);
    expect(problem!.example!.text!.length).to.equal(80);
  });
  it('puts the gravest first', () => {
    const of = (code: string, severity: 'note' | 'warning' | 'error') => ({ code, severity, count: 1 });
    expect(gravestFirst([of('a', 'note'), of('b', 'warning'), of('c', 'error')]).map(({ code }) => code)).to.deep.equal(
      ['c', 'b', 'a'],
    );
  });
});
