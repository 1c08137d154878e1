import { pretendMedia } from './everywhere.js';
import type { Tool } from './tool.js';

let onPaper = false;

/** Tells elements that they are about to be printed, or that it is over, as a browser does. */
const tell = (name: 'beforeprint' | 'afterprint'): boolean => window.dispatchEvent(new Event(name));

/** Elements that came while paper was on have to be told as well: called after each story. */
export const tellOfPaper = (): void => {
  if (onPaper) tell('beforeprint');
};

/** The story as it comes out of a printer: rules for print hold, those for the screen do not, and what opens for paper is open. */
export const paper: Tool = {
  name: 'paper',
  title: 'Print view',
  icon: 'document',
  choices: [
    { value: 'screen', title: 'Screen' },
    { value: 'print', title: 'Print view' },
  ],
  apply: (value) => {
    const wanted = value === 'print';
    pretendMedia(
      'paper',
      wanted
        ? [
            [/\bprint\b/g, 'all'],
            [/\bscreen\b/g, 'not all'],
          ]
        : [],
    );
    if (wanted !== onPaper) tell(wanted ? 'beforeprint' : 'afterprint');
    onPaper = wanted;
  },
};
