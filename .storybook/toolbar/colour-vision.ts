import type { Tool } from './tool.js';

/**
 * What reaches the eye with a kind of colour vision, as matrices over linear light. The first three: Machado, Oliveira and Fernandes,
 * «A physiologically-based model for simulation of color vision deficiency» (2009), severity 1.0. The last: luminance of sRGB.
 */
const matrices: Readonly<Record<string, readonly (readonly number[])[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const values = (matrix: readonly (readonly number[])[]): string =>
  [...matrix.map((row) => [...row, 0, 0].join(' ')), '0 0 0 1 0'].join(' ');

const filters = `<svg width="0" height="0" aria-hidden="true">${Object.entries(matrices)
  .map(
    ([name, matrix]) =>
      `<filter id="dk-sees-${name}" color-interpolation-filters="linearRGB"><feColorMatrix type="matrix" values="${values(matrix)}"/></filter>`,
  )
  .join('')}</svg>`;

function carrier(): HTMLElement {
  const there = document.getElementById('dk-colour-vision');
  if (there) return there;
  const made = Object.assign(document.createElement('div'), { id: 'dk-colour-vision', innerHTML: filters });
  made.style.cssText = 'position: absolute; inline-size: 0; block-size: 0; overflow: hidden';
  document.body.append(made);
  return made;
}

/** The whole canvas as somebody with another colour vision sees it. It works on pixels, so shadow roots are no wall. */
export const colourVision: Tool = {
  name: 'vision',
  title: 'Colour vision',
  icon: 'eye',
  choices: [
    { value: 'all', title: 'All colours' },
    { value: 'protanopia', title: 'Protanopia (no red)' },
    { value: 'deuteranopia', title: 'Deuteranopia (no green)' },
    { value: 'tritanopia', title: 'Tritanopia (no blue)' },
    { value: 'achromatopsia', title: 'Achromatopsia (no colour)' },
  ],
  apply: (value) => {
    carrier();
    document.documentElement.style.filter = value in matrices ? `url(#dk-sees-${value})` : '';
  },
};
