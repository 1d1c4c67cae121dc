// What a reader does, in a real browser: opens the folder from a stick or a server, without scripts, on a phone, in the
// other language, on paper. SITE names the built site.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { complaintsOf, launch, LOCAL } from './chromium.mjs';
import { pagesOf, samples } from './pages.mjs';
import { serve } from './server.mjs';

const site = path.resolve(process.env.SITE);
const pages = pagesOf(site);
const PHONE = { width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const DESK = { width: 1280, height: 900 };
const KINDS = ['home', 'index', 'series', 'edition', 'board', 'unit', 'scorecard', 'units', 'group', 'method', 'data', '404'];
const fromDisk = file => pathToFileURL(path.join(site, file)).href;

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** Opens a tab, gives it to `use` with the list of complaints, closes it. */
async function tabbed({ viewport = DESK, scripts = true, allowed = LOCAL }, use) {
  const tab = await browser.newPage();
  try {
    await tab.setViewport(viewport);
    await tab.setJavaScriptEnabled(scripts);
    return await use(tab, complaintsOf(tab, allowed));
  } finally {
    await tab.close();
  }
}

/** What every page must have, and what is wrong with it as it lies on the screen. */
const frame = () => {
  const faults = [];
  const need = (selector, count, what) => {
    const found = document.querySelectorAll(selector).length;
    if (found < 1 || (count && found !== count)) faults.push(`${what}: ${found}`);
  };
  need('h1', 1, 'headings of the first order');
  need('main', 1, 'main parts');
  need('a[href^="#"]', 0, 'skip links');
  need('link[rel~="stylesheet"], style', 0, 'styles');
  if (!document.documentElement.lang) faults.push('no language');
  if (!document.title.trim()) faults.push('no title');
  if (/\b(undefined|NaN|null|\[object|Some\(|None\b)|\{\$|\{\{/.test(document.body.innerText)) faults.push('remains of a program in the text');
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth} > ${clientWidth}`);
  return faults;
};

test('there is a page of every kind, in every language', () => {
  const languages = new Set(pages.map(page => page.language));
  for (const language of languages) {
    const present = new Set(pages.filter(page => page.language === language).map(page => page.kind));
    assert.deepEqual(KINDS.filter(kind => kind !== '404' && !present.has(kind)), [], `missing in language ${language}`);
  }
  assert.ok(pages.some(page => page.kind === '404'), 'no 404 page');
  assert.ok(languages.size >= 2, 'only one language');
});

for (const { file, kind, language } of samples(pages, site, 3)) {
  test(`${kind} (${language}) ${file}: from the folder, on a phone and on a desk`, async () => {
    for (const viewport of [PHONE, DESK]) {
      await tabbed({ viewport }, async (tab, complaints) => {
        await tab.goto(fromDisk(file));
        assert.deepEqual([...await tab.evaluate(frame), ...complaints], [], `at ${viewport.width} px`);
      });
    }
  });
}

for (const { file, kind, language } of samples(pages, site, 1).filter(page => page.kind !== '404')) {
  test(`${kind} (${language}) ${file}: says the same without scripts`, async () => {
    const read = scripts => tabbed({ scripts }, async (tab, complaints) => {
      await tab.goto(fromDisk(file));
      assert.deepEqual(complaints, []);
      return tab.evaluate(() => ({
        text: document.querySelector('main').innerText.replace(/\s+/g, ' ').trim(),
        rows: document.querySelectorAll('main tr').length,
        drawings: [...document.querySelectorAll('main svg')].filter(svg => svg.getBoundingClientRect().width > 0).length,
      }));
    });
    const bare = await read(false), full = await read(true);
    assert.ok(bare.text.length > 40, 'there is nothing to read');
    assert.ok(bare.rows >= full.rows, 'rows appear only with scripts');
    assert.ok(bare.drawings >= full.drawings, 'drawings appear only with scripts');
  });
}

test('below /a/b/ on a plain web server every kind of page loads, and asks for nothing outside it', async () => {
  const server = await serve(site, '/a/b/');
  try {
    for (const { file } of samples(pages, site, 2)) {
      await tabbed({ allowed: [`${server.origin}/a/b/`, `${server.origin}/favicon.ico`, 'data:'] }, async (tab, complaints) => {
        await tab.goto(`${server.origin}/a/b/${file}`);
        const outside = await tab.evaluate(() => [...document.querySelectorAll('a[href]')]
          .map(a => new URL(a.getAttribute('href'), document.baseURI))
          .filter(url => url.origin === location.origin && !url.pathname.startsWith('/a/b/')).map(String));
        assert.deepEqual([...complaints, ...outside], [], file);
      });
    }
  } finally {
    await server.close();
  }
});

for (const { file, kind } of samples(pages.filter(page => page.language === 'first' && page.kind !== '404'), site, 1)) {
  test(`${kind} ${file}: the language switch leads to the twin and back`, async () => {
    await tabbed({}, async tab => {
      await tab.goto(fromDisk(file));
      const own = await tab.evaluate(() => document.documentElement.lang);
      const twins = await tab.evaluate(() => [...document.querySelectorAll('a[hreflang]')]
        .filter(a => a.hreflang !== document.documentElement.lang && !a.closest('main')).map(a => ({ tag: a.hreflang, href: a.href })));
      assert.ok(twins.length > 0, 'no link to another language');
      for (const { tag, href } of twins) {
        assert.equal(href, fromDisk(`${tag}/${file}`));
        await tab.goto(href);
        assert.equal(await tab.evaluate(() => document.documentElement.lang), tag);
        const back = await tab.evaluate(lang => document.querySelector(`a[hreflang="${lang}"]`)?.href, own);
        assert.equal(back, fromDisk(file));
      }
    });
  });
}

test('from home a reader reaches a scorecard by clicking three links at most', async () => {
  await tabbed({ viewport: PHONE, scripts: false }, async tab => {
    const kinds = new Map(pages.map(page => [fromDisk(page.file), page.kind]));
    const links = async href => {
      await tab.goto(href);
      return tab.evaluate(() => [...document.links].filter(a => a.getClientRects().length > 0).map(a => a.href.split('#')[0]));
    };
    const seen = kind => found => found.find(href => kinds.get(href) === kind);
    const units = seen('units')(await links(fromDisk('index.html')));
    assert.ok(units, 'home does not lead to the list of units');
    const unit = seen('unit')(await links(units));
    assert.ok(unit, 'the list of units leads to no unit');
    const candidates = (await links(units)).filter(href => kinds.get(href) === 'unit').slice(0, 20);
    let scorecard;
    for (const href of candidates) scorecard ??= seen('scorecard')(await links(href));
    assert.ok(scorecard, 'no unit leads to its scorecard');
  });
});

for (const { file, language } of samples(pages.filter(page => page.kind === 'scorecard'), site, 3)) {
  test(`scorecard (${language}) ${file} prints on A4 without losing anything to the side`, async () => {
    await tabbed({ viewport: { width: 794, height: 1123 } }, async tab => {
      await tab.goto(fromDisk(file));
      await tab.emulateMediaType('print');
      const wide = await tab.evaluate(() => [...document.querySelectorAll('main *')]
        .filter(e => e.getClientRects().length > 0 && e.getBoundingClientRect().right > innerWidth + 1).length);
      assert.equal(wide, 0, 'elements beyond the right edge of the sheet');
      const navigation = await tab.evaluate(() => [...document.querySelectorAll('nav')].filter(e => e.getClientRects().length > 0).length);
      assert.equal(navigation, 0, 'navigation is printed');
    });
  });
}

test('light and dark differ, and follow the reader’s system', async () => {
  const colour = scheme => tabbed({}, async tab => {
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await tab.goto(fromDisk('index.html'));
    return tab.evaluate(() => {
      const paints = [document.body, document.documentElement].map(e => getComputedStyle(e).backgroundColor);
      return paints.find(paint => paint !== 'rgba(0, 0, 0, 0)') ?? 'none';
    });
  });
  assert.notEqual(await colour('light'), await colour('dark'));
});
