import { expect } from '@open-wc/testing';
import { guessedWidth, pictureSheet } from '../../../../packages/charts/src/shared/export/sheet.geometry.js';

const words = { title: 'Wachten <op> hulp', sentence: 'Het is & blijft zo.', source: 'Bron: CBS.', language: 'nl' };
const letters = { family: "'Noto Sans', sans-serif", measure: guessedWidth };

describe('a picture that needs no page', () => {
  const made = pictureSheet(
    {
      drawing: '<svg width="640" height="288"></svg>',
      width: 640,
      height: 288,
      legend: [{ sign: '<svg></svg>', text: 'doel' }],
    },
    words,
    letters,
  );
  const read = new DOMParser().parseFromString(made.svg, 'image/svg+xml');

  it('is SVG that can be read, with every text in it', () => {
    expect(read.querySelector('parsererror')).to.equal(null);
    const texts = [...read.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).to.deep.equal([words.title, words.sentence, 'doel', words.source]);
    expect(read.querySelector('title')?.textContent).to.equal(words.title);
    expect(read.documentElement.getAttribute('lang')).to.equal('nl');
  });

  it('is wider than its drawing and keeps its parts below one another', () => {
    expect(made.width).to.equal(688);
    const tops = [...read.querySelectorAll('text, svg > svg')].map((part) => Number(part.getAttribute('y')));
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
    expect(made.height).to.be.greaterThan(288);
  });

  it('breaks a long text into lines', () => {
    const long = pictureSheet(
      { drawing: '<svg></svg>', width: 100, height: 10, legend: [] },
      { ...words, sentence: 'woord '.repeat(80) },
      letters,
    );
    expect(long.height).to.be.greaterThan(120);
    expect(long.width).to.equal(528);
  });
});
