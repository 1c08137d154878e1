import type { CbsParts } from '@draagkracht/formats';
import type { Web } from './check/web.js';

/** What the commands need of the world. Tests hand in their own; `main.ts` hands in the process. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** The bytes of a file. Failing to open or read it throws the error of the platform, with its `code`. */
  readonly readFile: (path: string) => AsyncIterable<Uint8Array>;
  /** Writes a file, over what was there. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** Where `release.json` of the bundle lies that came with this command line. */
  readonly release: string;
  /** Asks for an address on the web. */
  readonly web: Web;
  /** What asking CBS needs of the world: the network, a clock to wait by, and chance. */
  readonly cbs: CbsParts;
}

/**
 * 0: fine. 1: there are findings (a problem in the file, a signal in the series, something wrong on a page). 2: the command was used
 * wrongly. The program itself ends with 3 when it fails.
 */
export type ExitCode = 0 | 1 | 2;
