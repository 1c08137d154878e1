import type { Content } from '../inspect/content.js';
import type { TableOptions } from '../table/read-table.js';
import { readOdata } from './read-odata.js';
import { responseOf } from './response.js';

/** Reads a response of CBS OData that was kept as a file; `undefined` when the document is something else. */
export function odataContent(document: unknown, options: TableOptions = {}): Content | undefined {
  const response = responseOf(document);
  return response && readOdata([response], options);
}
