// What comes out of the printer: sheets of A4 read back with pdftotext. SITE names the built site.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from './chromium.mjs';
import { pagesOf, samples, unique } from './pages.mjs';

const site = path.resolve(process.env.SITE);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'paper-'));
const pages = pagesOf(site);
const ofKind = kind => pages.filter(page => page.kind === kind);
const largest = (kind, language, count) => ofKind(kind).filter(page => page.language === language)
  .map(page => ({ page, size: fs.statSync(path.join(site, page.file)).size }))
  .sort((a, b) => b.size - a.size || (a.page.file < b.page.file ? -1 : 1)).slice(0, count).map(({ page }) => page);
const languages = unique(pages.map(page => page.language));
const SCORECARDS_SHEETS = 2;
/** Where the foot of a sheet begins, from its upper edge. */
const FOOT_FROM = 0.9;

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); fs.rmSync(folder, { recursive: true }); });

/** A text without the white space that a printer may put anywhere, letters composed, ligatures taken apart;
 * and without the dots that only the stylesheet puts between two things. */
const squeezed = text => text.normalize('NFKC').replace(/[\s·]+/g, '');

/** Prints a page: its sheets as squeezed texts in the order of painting, their size, and what the page says it holds. */
async function printed(file) {
  const tab = await browser.newPage();
  const pdf = path.join(folder, 'page.pdf');
  try {
    await tab.goto(pathToFileURL(path.join(site, file)).href);
    await tab.emulateMediaType('print');
    const said = await tab.evaluate(() => {
      // Words for screen readers are in the text of a sheet on some systems and not on others.
      document.querySelectorAll('.unseen').forEach(e => e.remove());
      const seen = e => e.getClientRects().length > 0;
      const rows = table => [...table.tBodies].flatMap(body => [...body.rows]).map(row => row.innerText);
      return {
        foot: document.querySelector('.print-foot').innerText,
        canonical: document.querySelector('link[rel="canonical"]')?.href ?? null,
        editions: [...document.querySelectorAll('main .card > h2 > a:first-child')].map(a => a.innerText),
        tables: [...document.querySelectorAll('main table')].filter(seen)
          .map(table => ({ head: table.tHead?.innerText ?? '', rows: rows(table) })),
        navigation: [...document.querySelectorAll('nav ul, nav ol')].filter(list => list.children.length > 2).map(list => list.textContent),
        controls: [...document.querySelectorAll('nav, button, input, select, .skip, .downloads')].filter(seen)
          // The head of a column is a button on a screen and its name on paper.
          .filter(e => !e.closest('thead')).map(e => e.className || e.tagName),
      };
    });
    await tab.pdf({ path: pdf, preferCSSPageSize: true });
    const size = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }).match(/Page size:\s+([\d.]+) x ([\d.]+)/).slice(1).map(Number);
    const sheets = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 })
      .split('\f').slice(0, -1).map(squeezed);
    return { said, size, sheets };
  } finally {
    await tab.close();
  }
}

/** What is wrong with the sheets of any page. */
function faults(file, { said, size, sheets }) {
  const found = said.controls.map(name => `printed though it can only be clicked: ${name}`);
  if (Math.abs(size[0] - 595) > 2 || Math.abs(size[1] - 842) > 2) found.push(`not A4: ${size}`);
  const foot = squeezed(said.foot);
  for (const part of [said.canonical ?? file, ...said.editions]) {
    if (!foot.includes(squeezed(part))) found.push(`the foot does not name ${part}`);
  }
  sheets.forEach((sheet, at) => { if (!sheet.includes(foot)) found.push(`no foot on sheet ${at + 1}`); });
  const whole = sheets.join('');
  for (const navigation of said.navigation) {
    if (whole.includes(squeezed(navigation))) found.push(`navigation is printed: ${navigation.trim().slice(0, 60)}`);
  }
  for (const { head, rows } of said.tables) {
    for (const row of rows) {
      const sheet = sheets.find(sheet => sheet.includes(squeezed(row)));
      if (!sheet) found.push(`a row is not whole on a sheet: ${row.replace(/\s+/g, ' ').slice(0, 80)}`);
    }
    sheets.forEach((sheet, at) => {
      if (rows.some(row => squeezed(row).length > 12 && sheet.includes(squeezed(row))) && !sheet.includes(squeezed(head))) {
        found.push(`rows without their head on sheet ${at + 1}: ${head.replace(/\s+/g, ' ').slice(0, 60)}`);
      }
    });
  }
  return found.slice(0, 8);
}

const scorecards = unique([...languages.flatMap(language => largest('scorecard', language, 4)), ...samples(ofKind('scorecard'), site, 8)]);
for (const { file, language } of scorecards) {
  test(`scorecard (${language}) ${file} prints on one sheet of A4, two at most`, async () => {
    const paper = await printed(file);
    assert.deepEqual(faults(file, paper), []);
    assert.ok(paper.sheets.length <= SCORECARDS_SHEETS, `${paper.sheets.length} sheets`);
  });
}

const others = unique(['board', 'edition', 'unit', 'group', 'series'].flatMap(kind =>
  [...languages.flatMap(language => largest(kind, language, 1)), ...samples(ofKind(kind), site, 2)]));
for (const { file, kind, language } of others) {
  test(`${kind} (${language}) ${file} prints cleanly`, async () => {
    assert.deepEqual(faults(file, await printed(file)), []);
  });
}

/** How far down each sheet something is printed, the foot that all of them have aside: 1 is the lower edge. */
function depths(pdf) {
  const boxes = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 27 });
  return boxes.split('<page ').slice(1).map(sheet => {
    const height = Number(sheet.match(/height="([\d.]+)"/)[1]);
    const ends = [...sheet.matchAll(/yMax="([\d.]+)"/g)].map(found => found[1] / height);
    return Math.max(0, ...ends.filter(end => end < FOOT_FROM));
  });
}

for (const { file, kind, language } of unique(['board', 'edition'].flatMap(kind => [
  ...languages.flatMap(language => largest(kind, language, 3)), ...samples(ofKind(kind), site, 4)]))) {
  test(`${kind} (${language}) ${file} fills its first sheet before it takes another`, async () => {
    await printed(file);
    const sheets = depths(path.join(folder, 'page.pdf'));
    assert.ok(sheets.length === 1 || sheets[0] > 0.55, sheets.map(depth => depth.toFixed(2)).join(' '));
  });
}

/** A day as a page writes it. */
function written(day, language) {
  const [year, month, date] = day.split('-');
  if (language === 'first') return `${date}/${month}/${year}`;
  return `${Number(date)} ${new Date(day).toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${year}`;
}

/** The files of numbers of the boards that a page is about: its own, or those that a scorecard names. */
function boardsOf({ file, kind }) {
  const folder = path.posix.dirname(file);
  const html = fs.readFileSync(path.join(site, file), 'utf8');
  const hrefs = kind === 'board' ? ['index.html'] : [...html.matchAll(/"h2-under"><a href="([^"#]*)/g)].map(found => found[1]);
  return hrefs.map(href => path.posix.join(folder, path.posix.dirname(href)).replace(/^en\//, ''))
    .map(folder => JSON.parse(fs.readFileSync(path.join(site, folder, `${path.posix.basename(folder)}.json`), 'utf8')));
}

for (const kind of ['board', 'scorecard']) {
  test(`the day on which an edition was published stands at the foot of each ${kind}`, () => {
    let dated = 0, undated = 0;
    for (const page of samples(ofKind(kind), site, 40)) {
      const foot = fs.readFileSync(path.join(site, page.file), 'utf8').split('print-foot')[1].replaceAll('\u00a0', ' ');
      for (const board of boardsOf(page)) {
        const day = board.published ?? board.decision_date;
        if (day) assert.ok(foot.includes(written(day, page.language)), `${page.file}: no ${day}`);
        else assert.match(foot, /chưa rõ ngày công bố|day of publication not known/, page.file);
        if (day) dated += 1; else undated += 1;
      }
    }
    assert.ok(dated > 0 && undated > 0, `${dated} dated, ${undated} undated`);
  });
}
