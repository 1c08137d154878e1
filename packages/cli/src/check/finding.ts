import type { Translated } from '@draagkracht/model';
import type { SourcePlace } from './page.js';

/** `wrong`: readers miss something. `look`: it works, and could be better. */
export type Level = 'wrong' | 'look';

/** What is said of one thing that is not right. */
export interface Said {
  readonly level: Level;
  readonly what: Translated;
  readonly remedy: Translated;
}

/** One thing that is not right on a page: the tag, address or header, with its line where it is a tag. */
export interface Finding extends Said, SourcePlace {
  readonly code: string;
}

type Sayings = Readonly<Record<string, (...args: never[]) => Said>>;

/** A finding, by its code in a list of what can be said, and what fills in its sentences. */
export const finderOf =
  <Texts extends Sayings>(texts: Texts) =>
  <Code extends keyof Texts & string>(
    code: Code,
    place: string | SourcePlace,
    ...args: Parameters<Texts[Code]>
  ): Finding => ({
    code,
    ...(typeof place === 'string' ? { where: place } : place),
    ...texts[code]!(...args),
  });
