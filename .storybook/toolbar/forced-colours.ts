import { pretendMedia, styleEverywhere } from './everywhere.js';
import type { Tool } from './tool.js';

/**
 * What a browser does to a page in forced colours, as far as a style sheet can do it. Specificity is nothing, so that whatever the
 * element says for `forced-colors: active` stays stronger.
 */
const forced = `
  :where(*:not(svg, svg *)), :where(*)::before, :where(*)::after {
    color: CanvasText; background-color: Canvas !important; border-color: CanvasText; outline-color: CanvasText;
    background-image: none !important; box-shadow: none !important; text-shadow: none !important;
  }
  :where(svg text) { fill: CanvasText; }
  :where(a[href]) { color: LinkText !important; }
  :where(button) { color: ButtonText !important; background-color: ButtonFace !important; border-color: ButtonBorder; }
  :where(input, select, textarea) { color: FieldText !important; background-color: Field !important; }
  :where(mark) { color: MarkText !important; background-color: Mark !important; }
  :where(:disabled) { color: GrayText !important; }
`;

/**
 * A simulation, and called one: no page can switch the feature on. Rules for `forced-colors: active` are let through and the colours of
 * the system are laid over everything, in its light or its dark palette. The real thing: DevTools › Rendering › Emulate CSS media
 * feature forced-colors; `npm test` draws every element in it.
 */
export const forcedColours: Tool = {
  name: 'forced',
  title: 'Forced colours',
  icon: 'contrast',
  choices: [
    { value: 'none', title: 'Own colours' },
    { value: 'light', title: 'Forced colours, light (simulated)' },
    { value: 'dark', title: 'Forced colours, dark (simulated)' },
  ],
  redraws: true,
  apply: (value) => {
    const on = value === 'light' || value === 'dark';
    document.documentElement.style.colorScheme = on ? value : '';
    pretendMedia('forced', on ? [[/\(forced-colors:\s*active\)/g, '(min-width: 0px)']] : []);
    styleEverywhere('forced', on ? forced : '');
  },
};
