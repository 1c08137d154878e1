import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault } from './cbs-fetch.js';
import type { ServiceAnswer } from './cbs-service.js';

/** A server on this machine that answers, and fails, as CBS does. */
export interface CbsServer {
  /** Address without a slash at the end. */
  readonly url: string;
  /** Paths asked, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/**
 * Starts a server on a free port.
 * @param faultAt what goes wrong at the question with this number (from 0) and path
 */
export async function startCbs(
  service: (url: string) => ServiceAnswer,
  faultAt: (at: number, path: string) => Fault | undefined = () => undefined,
): Promise<CbsServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const fault = faultAt(asked.push(path) - 1, path);
    if (fault === 'refused') return void request.socket.destroy();
    const { status, body = '' } = typeof fault === 'object' ? fault : service(`http://${request.headers.host}${path}`);
    const after = typeof fault === 'object' && fault.retryAfter ? { 'retry-after': fault.retryAfter } : {};
    const bytes = Buffer.from(body);
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length, ...after });
    if (fault !== 'cut') return void response.end(bytes);
    response.write(bytes.subarray(0, bytes.length / 2));
    return void setImmediate(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}`, asked, close };
}
