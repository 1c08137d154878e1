import type { Translated } from '@draagkracht/model';

/** `wrong`: readers miss something. `look`: it works, and could be better. */
export type Level = 'wrong' | 'look';

/** What is said of one thing that is not right. */
export interface Said {
  readonly level: Level;
  readonly what: Translated;
  readonly todo: Translated;
}

/** One thing that is not right on a page. */
export interface Finding extends Said {
  readonly code: string;
  /** The tag, address or header it is about. */
  readonly where: string;
}

type Sayings = Readonly<Record<string, (...args: never[]) => Said>>;

/** A finding, by its code in a list of what can be said, and what fills in its sentences. */
export const finderOf =
  <Texts extends Sayings>(texts: Texts) =>
  <Code extends keyof Texts & string>(code: Code, where: string, ...args: Parameters<Texts[Code]>): Finding => ({
    code,
    where,
    ...texts[code]!(...args),
  });
