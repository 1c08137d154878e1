import type { CbsParts } from '@draagkracht/formats';
import { WebFault, type Web } from '../../packages/cli/src/check/web.js';
import type { ExitCode, Io } from '../../packages/cli/src/io.js';
import { run } from '../../packages/cli/src/run.js';

/** What a command wrote and how it ended. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Files by name: as text, or as the bytes they have on disk. */
type Files = Readonly<Record<string, string | Uint8Array>>;

async function* bytesOf(files: Files, path: string): AsyncGenerator<Uint8Array> {
  const content = files[path];
  if (content === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
  yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** No network at all. */
export const noNetwork: CbsParts = {
  fetch: () => Promise.reject(new TypeError('no network')),
  wait: () => Promise.resolve(),
  random: () => 0,
  now: () => 0,
};

/** A web where nobody answers. */
export const noWeb: Web = () => Promise.reject(new WebFault('refused'));

/** Runs a command in a terminal of paper: files are texts or bytes by name, what is written comes in `written`, and there is no network unless one is handed in. */
export async function type(
  args: readonly string[],
  files: Files = {},
  cbs: CbsParts = noNetwork,
  written: Record<string, string> = {},
  web: Web = noWeb,
): Promise<Outcome> {
  let out = '';
  let err = '';
  const io: Io = {
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    readFile: (path) => bytesOf({ ...files, ...written }, path),
    writeFile: (path, text) => {
      written[path] = text;
      return Promise.resolve();
    },
    release: 'release.json',
    web,
    cbs,
  };
  const code = await run(args, io);
  return { code, out, err };
}

/** Three regions and fourteen years of two indicators, made up for these tests. The first region jumps in the last year. */
export const longFile = [
  'Regio;Periode;Bijstand;Jeugdhulp',
  ...Array.from({ length: 14 }, (_, at) => {
    const year = 2010 + at;
    const wave = at % 2 === 0 ? '10,0' : '12,0';
    return `GM0001;${year};${at === 13 ? '30,0' : wave};${at + 1}\nGM0002;${year};${wave};.\nGM0003;${year};11,0;5`;
  }),
].join('\n');
