// Lighthouse on a slow telephone, over three pages that carry the most: home, a board, a unit. Asserted is what does not
// depend on how busy the machine is; the score of speed, which does, is told.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'node:test';

import { pagesOf } from './pages.mjs';
import { serve } from './server.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const tools = path.resolve(process.env.VALIDATORS_HOME || path.join(here, '..', '.tools'));
const program = path.join(tools, 'node-lighthouse/node_modules/lighthouse/cli/index.js');
const site = path.resolve(process.env.SITE || 'output');

const FLAGS = '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync';
/** The first view of a page, in bytes as a server sends them. */
const BYTES = 50_000;
const REQUESTS = 6;

/** One report, as Lighthouse writes it. */
async function report(address) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lighthouse-'));
  try {
    const out = path.join(folder, 'report.json');
    const flags = `${FLAGS} --user-data-dir=${path.join(folder, 'profile')}`;
    const run = spawn(process.execPath, [program, address, '--quiet', '--output=json', `--output-path=${out}`, `--chrome-flags=${flags}`], {
      env: { ...process.env, CHROME_PATH: process.env.CHROMIUM || '/usr/bin/chromium' }, stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    run.stderr.on('data', text => { said += text; });
    const code = await new Promise(done => run.on('close', done));
    assert.equal(code, 0, said.slice(-2000));
    return JSON.parse(fs.readFileSync(out, 'utf8'));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The largest page of each kind in the first language: what is good there is good elsewhere. */
function largest(kind) {
  const size = page => fs.statSync(path.join(site, page.file)).size;
  return pagesOf(site).filter(page => page.kind === kind && page.language === 'first').sort((a, b) => size(b) - size(a))[0];
}

test('Lighthouse finds nothing to mend on a telephone', { timeout: 300_000 }, async t => {
  const server = await serve(site, '/');
  t.after(() => server.close());
  for (const kind of ['home', 'board', 'unit']) {
    await t.test(kind, async t => {
      const page = largest(kind);
      assert.ok(page, `no page of the kind ${kind}`);
      const { categories, audits } = await report(`${server.origin}/${page.file}`);
      const failed = Object.values(audits).filter(audit => audit.score !== null && audit.score < 0.9).map(audit => audit.id);
      t.diagnostic(`${page.file}: speed ${Math.round(categories.performance.score * 100)}; below 90: ${failed.join(', ') || 'none'}`);
      for (const name of ['accessibility', 'best-practices', 'seo']) {
        assert.ok(categories[name].score >= 0.98, `${name}: ${categories[name].score}; ${failed.join(', ')}`);
      }
      const requests = audits['network-requests'].details.items;
      const blocking = audits['render-blocking-insight']?.details?.items ?? [];
      assert.equal(audits['cumulative-layout-shift'].numericValue, 0, 'something moves while the page loads');
      assert.ok(audits['total-byte-weight'].numericValue <= BYTES, `${audits['total-byte-weight'].numericValue} bytes`);
      assert.ok(requests.length <= REQUESTS, requests.map(request => request.url).join('\n'));
      assert.ok(blocking.every(item => /\.css$/.test(item.url)), blocking.map(item => item.url).join('\n'));
    });
  }
});
