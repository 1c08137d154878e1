import { svg, type SVGTemplateResult } from 'lit';
import { LETTERS, type PlacedArea, type PlacedSheet } from './areas-sheet.geometry.js';
import { PANEL, type PlacedPanels } from './multiples.geometry.js';
import { panelDrawing } from './small-multiples.template.js';
import type { PanelWords } from './small-multiples.words.js';

const written = (
  { x, y, name, picture, figure }: PlacedArea,
  drawing: unknown,
  words: PanelWords,
): SVGTemplateResult => {
  const weight = words.own ? 700 : 400;
  return svg`
    ${name.map(
      (line, at) =>
        svg`<text x=${x} y=${y + picture - 8 - (name.length - 1 - at) * LETTERS.line} font-size=${LETTERS.size} font-weight=${weight}>${line}</text>`,
    )}
    <svg x=${x} y=${y + picture} width=${PANEL.width} height=${PANEL.height} viewBox="0 0 ${PANEL.width} ${PANEL.height}">${drawing}</svg>
    <text x=${x} y=${y + figure} font-size=${LETTERS.size} font-weight=${weight}>${words.figure}</text>`;
};

/** All areas as one drawing: for a document, where nothing wraps by itself. */
export const areasSheet = (
  { areas, width, height }: PlacedSheet,
  { panels, reference }: PlacedPanels,
  words: readonly PanelWords[],
): SVGTemplateResult =>
  svg`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    ${areas.map((area, at) => written(area, panelDrawing(panels[at]!, reference), words[at]!))}
  </svg>`;
