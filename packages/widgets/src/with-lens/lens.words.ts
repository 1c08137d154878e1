import type { LensReading } from '@draagkracht/model';
import type { LensTexts } from './desk.messages.js';

/** In how many of the sentences a resident does something, as a sentence; of figures and signs alone that there is none. */
export const shareWords = ({ residentActs, sentences }: LensReading['counts'], say: LensTexts): string =>
  sentences === 0
    ? say.noSentence
    : sentences === 1
      ? say.oneSentence(residentActs)
      : say.share(residentActs, sentences);

/** How many questions the lens asks, as a sentence. */
export const marksWords = (count: number, say: LensTexts): string => (count === 0 ? say.noMarks : say.marks(count));
