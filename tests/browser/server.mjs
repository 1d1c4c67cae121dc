// A plain web server: files as they are below one path, nothing else. As an office's server would, it knows no trick.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

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
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, close: () => new Promise(done => { server.closeAllConnections(); server.close(done); }) };
}
