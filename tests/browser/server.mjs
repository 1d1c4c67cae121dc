// A plain web server: files as they are below one path, texts compressed as every server does by its defaults.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.json': 'application/json', '.xml': 'application/xml',
  '.csv': 'text/csv; charset=utf-8', '.txt': 'text/plain; charset=utf-8',
};

/** Serves `site` below `prefix` ("/a/b/") on a free port of this machine: { origin, close }. */
export async function serve(site, prefix) {
  const server = http.createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (address === '/favicon.ico') return response.writeHead(204).end();
    const file = path.join(site, address.slice(prefix.length));
    const found = address.startsWith(prefix) && file.startsWith(site) && fs.existsSync(file) && fs.statSync(file).isFile();
    if (!found) return response.writeHead(404).end('not here');
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const packed = /text|json|xml/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(200, { 'content-type': type, ...packed && { 'content-encoding': 'gzip' } });
    const bytes = fs.readFileSync(file);
    response.end(packed ? zlib.gzipSync(bytes) : bytes);
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, close: () => new Promise(done => { server.closeAllConnections(); server.close(done); }) };
}
