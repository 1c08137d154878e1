import { render } from '@lit-labs/ssr/lib/render.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

const drawing = /<svg[^]*?<\/svg>/g;

/** Between shapes no space is seen; a place needs no more than a tenth of a pixel. */
const shortDrawing = (svg: string): string => svg.replace(/> </g, '><').replace(/(\d\.\d)\d{6,}/g, '$1');

/**
 * A template as markup, by the server renderer of Lit: the very templates of the elements. The marks Lit leaves for itself go, and so do the
 * names that only mean something inside an element.
 */
export const markupOf = (template: unknown): string =>
  collectResultSync(render(template))
    .replace(/<!--[^]*?-->|<\?>/g, '')
    .replace(/\s(?:part|id)="[^"]*"/g, '')
    .replace(/\s+/g, ' ')
    .replace(drawing, shortDrawing)
    .replace(/(<\/(?:strong|svg)>)<span>/g, '$1 <span>')
    .trim();
