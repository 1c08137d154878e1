import type { ByteSource } from '../bytes/byte-source.js';
import { natureOf } from '../bytes/magic.js';
import { readCsv } from '../csv/read-csv.js';
import type { FileOptions } from '../inspect/content.js';
import { inspectionOf } from '../inspect/inspection.js';
import type { ReadFile } from '../inspect/read-file.js';
import { peek, wholeOf } from '../inspect/read-whole.js';
import { lenientUtf8 } from '../platform.js';
import { UnreadableError } from '../problems/unreadable.js';
import { observationsOf } from './observations-table.js';
import { readOdata } from './read-odata.js';
import { responseOf, type OdataResponse } from './response.js';

/** A file among others, with its name. */
export interface NamedSource {
  readonly name: string;
  readonly source: ByteSource;
}

/** JSON is read whole; more than this is no file a browser saved. */
const WHOLE_LIMIT = 256 * 1024 * 1024;

/** A list of codes that was saved without its context is named by its file: `Perioden.json`, `v4_83841NED_PeriodenCodes.json`. */
function namedBy(fileName: string, response: OdataResponse): OdataResponse {
  const word = /([A-Za-z][A-Za-z0-9]*)\.json$/i.exec(fileName)?.[1];
  if (response.kind !== 'codes' || response.name !== '' || word === undefined) return response;
  return { ...response, name: word.replace(/Codes$/, '') };
}

/** The response in a file, `undefined` when it holds none. */
async function responseIn({ name, source }: NamedSource, options: FileOptions): Promise<OdataResponse | undefined> {
  const { head, all } = await peek(source, options);
  const nature = natureOf(head);
  if (nature === 'text') return observationsOf(await readCsv(all, options));
  if (nature !== 'json') return undefined;
  try {
    const response = responseOf(
      JSON.parse(lenientUtf8(await wholeOf(all, WHOLE_LIMIT, options)).replace(/^\uFEFF/, '')),
    );
    return response && namedBy(name, response);
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnreadableError('broken-json', { name });
    throw error;
  }
}

/**
 * Reads several files that are responses of one CBS table together, in whatever order they came: figures (pages of them too), lists of
 * codes, measures, facts of the table; also `Observations.csv` with `D-….json`, as CBS gives a downloaded table.
 * @throws {UnreadableError} when one of them is no response of CBS (`odata-other-file`), there are no figures, or they are of several
 *   tables
 * @throws {AbortedError} when the signal stopped it
 */
export async function readOdataFiles(files: readonly NamedSource[], options: FileOptions = {}): Promise<ReadFile> {
  const responses: OdataResponse[] = [];
  for (const file of files) {
    const response = await responseIn(file, options);
    if (!response) throw new UnreadableError('odata-other-file', { name: file.name });
    responses.push(response);
  }
  if (responses.length === 0) throw new UnreadableError('empty');
  const content = readOdata(responses, options);
  return { table: content.series, inspection: inspectionOf(content, content.series) };
}
