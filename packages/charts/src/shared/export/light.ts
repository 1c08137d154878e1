import { colourOf, contrast, cssColour, readable, WHITE } from '@draagkracht/base';
import { onWhite } from './white-paper.names.js';

/** The line of the house style, made to stand out on white (3 to 1 for lines). */
function lineOnWhite(host: HTMLElement): string {
  const probe = document.createElement('i');
  probe.style.color = 'var(--_line)';
  host.append(probe);
  const found = colourOf(getComputedStyle(probe).color);
  probe.remove();
  if (!found) return '#0b5cad';
  // A line made light for a dark page would come out grey after repair; our own is better then.
  return contrast(found, WHITE) < 2 ? '#0b5cad' : cssColour(readable(found, WHITE, 3));
}

/** Gives an element the colours of white paper, through the object model: a strict policy forbids a `style` attribute, not this. */
export function onWhitePaper(element: HTMLElement, host: HTMLElement): void {
  const { style } = element;
  for (const [name, value] of Object.entries(onWhite)) style.setProperty(name, value);
  style.setProperty('--_line', lineOnWhite(host));
  style.colorScheme = 'light';
  style.color = '#1a1a1a';
  style.setProperty('forced-color-adjust', 'none');
}
