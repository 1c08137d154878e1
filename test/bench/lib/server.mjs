import { createServer } from 'node:http';
import { brotli } from './build.mjs';

/** Serves an in-memory map path → {type, body}; text is pre-compressed with brotli 11. */
export async function serve(files) {
  const server = createServer((req, res) => {
    const f = files.get(req.url.split('?')[0]);
    if (!f) {
      res.writeHead(404).end();
      return;
    }
    const h = {
      'content-type': f.type,
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    let body = f.body;
    if (!f.raw && /\bbr\b/.test(req.headers['accept-encoding'] ?? '')) {
      body = f.br ??= brotli(f.body);
      h['content-encoding'] = 'br';
    }
    h['content-length'] = body.length;
    res.writeHead(200, h).end(body);
  });
  await new Promise((r) => server.listen(0, '127.0.0.1', r));
  return { port: server.address().port, close: () => new Promise((r) => server.close(r)) };
}
