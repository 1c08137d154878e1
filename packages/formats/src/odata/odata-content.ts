import type { Content } from '../inspect/content.js';
import type { TableOptions } from '../table/read-table.js';
import { responseOf } from './response.js';

/**
 * Reads a response of CBS OData that was kept as a file; `undefined` when the document is something else. What reads it comes when the
 * first one is met: a public page never meets one.
 */
export async function odataContent(document: unknown, options: TableOptions = {}): Promise<Content | undefined> {
  const response = responseOf(document);
  if (!response) return undefined;
  const { readOdata } = await import('./read-odata.js');
  return readOdata([response], options);
}
