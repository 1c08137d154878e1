import { naturalBreaks } from './natural-breaks.js';
import { plainClasses, type ClassWishes, type FigureClasses } from './plain-classes.js';

/** Figures in classes, in whichever way is asked for: `plainClasses` with what finds natural breaks. */
export const figureClasses = (values: Iterable<number>, wishes: ClassWishes): FigureClasses =>
  plainClasses(values, wishes, naturalBreaks);
