// Readers who use the keyboard, large text or their own spacing of it. SITE names the built site.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch, walk } from './chromium.mjs';
import { pagesOf, samples } from './pages.mjs';

const site = path.resolve(process.env.SITE);
const VIEWPORTS = [{ width: 320, height: 640 }, { width: 1280, height: 900 }];
/** So many steps of the Tab key are followed on a page. */
const STEPS = 150;

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

async function opened(file, viewport, use) {
  const tab = await browser.newPage();
  try {
    await tab.setViewport(viewport);
    await tab.goto(pathToFileURL(path.join(site, file)).href);
    await walk(tab);
    return await use(tab);
  } finally {
    await tab.close();
  }
}

/** Numbers everything the Tab key should reach, in reading order; gives how many there are. */
const numbered = () => {
  const reachable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && e.tabIndex >= 0);
  globalThis.order = new Map(reachable.map((e, at) => [e, at]));
  return reachable.length;
};

/** What is focused: its number, and what is wrong with how it shows. */
const focused = () => {
  const e = document.activeElement, at = globalThis.order.get(e);
  if (at === undefined) return { at: -1, faults: [e === document.body ? '' : `reached though it should not be: ${e.outerHTML.slice(0, 80)}`].filter(Boolean) };
  const faults = [];
  const boxes = [...e.getClientRects()].filter(box => box.width > 0 && box.height > 0);
  const inside = boxes.filter(box => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
  const name = e.outerHTML.replace(/\s+/g, ' ').slice(0, 80);
  if (inside.length === 0) faults.push(`focused out of sight: ${name}`);
  const uncovered = inside.some(box => {
    const spots = [0.1, 0.5, 0.9].flatMap(x => [0.2, 0.5, 0.8].map(y => [box.left + box.width * x, box.top + box.height * y]));
    return spots.some(([x, y]) => { const top = document.elementFromPoint(x, y); return top && (e.contains(top) || top.contains(e)); });
  });
  if (inside.length > 0 && !uncovered) faults.push(`covered while focused: ${name}`);
  const marked = [e, ...e.querySelectorAll('*')].some(part => {
    const style = getComputedStyle(part);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || (part.closest('svg') && parseFloat(style.strokeWidth) >= 2);
  });
  if (!marked) faults.push(`focus cannot be seen: ${name}`);
  return { at, faults };
};

const kinds = samples(pagesOf(site), site, 1);
for (const { file, kind, language } of kinds) {
  test(`${kind} (${language}) ${file}: the Tab key reaches everything, in order, in sight`, async () => {
    for (const viewport of VIEWPORTS) {
      await opened(file, viewport, async tab => {
        const count = await tab.evaluate(numbered);
        const faults = [];
        for (let step = 0; step < Math.min(count, STEPS); step += 1) {
          await tab.keyboard.press('Tab');
          const found = await tab.evaluate(focused);
          if (found.at !== step) faults.push(`step ${step} came to ${found.at}`);
          faults.push(...found.faults);
          if (faults.length > 3) break;
        }
        assert.deepEqual(faults, [], `at ${viewport.width} px`);
      });
    }
  });

  test(`${kind} (${language}) ${file}: wider spacing of text loses nothing (WCAG 1.4.12), controls are 24 px`, async () => {
    await opened(file, VIEWPORTS[0], async tab => {
      const faults = await tab.evaluate(() => {
        const small = [...document.querySelectorAll('button, input, select, summary')].filter(e => e.checkVisibility())
          .filter(e => { const box = e.getBoundingClientRect(); return box.width < 24 || box.height < 24; })
          .map(e => `smaller than 24 px: ${e.outerHTML.slice(0, 80)}`);
        const spaced = new CSSStyleSheet();
        spaced.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
        document.adoptedStyleSheets = [spaced];
        const clips = style => ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
        // Of a hash the beginning is in sight, on purpose: one click marks all of it.
        const cut = [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.closest('.unseen, .name-whole, svg, .hash'))
          .filter(e => clips(getComputedStyle(e)) && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
          .map(e => `cut off: ${e.outerHTML.slice(0, 80)}`);
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth > clientWidth) cut.push(`scrolls sideways: ${scrollWidth} > ${clientWidth}`);
        return [...small, ...cut];
      });
      assert.deepEqual(faults.slice(0, 5), []);
    });
  });

  test(`${kind} (${language}) ${file}: lines leave room for stacked accents`, async () => {
    await opened(file, VIEWPORTS[1], async tab => {
      const tight = await tab.evaluate(() => [...document.querySelectorAll('body *:not(svg *)')]
        .filter(e => [...e.childNodes].some(node => node.nodeType === 3 && /\p{L}/u.test(node.data)) && e.checkVisibility() && !e.closest('sup, .unseen'))
        .filter(e => { const style = getComputedStyle(e); return parseFloat(style.lineHeight) < 1.2 * parseFloat(style.fontSize) - 0.01; })
        .map(e => e.outerHTML.slice(0, 80)));
      assert.deepEqual(tight.slice(0, 5), []);
    });
  });
}

test('a reader who wants no motion and forced colours gets them', async () => {
  await opened('index.html', VIEWPORTS[1], async tab => {
    await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await tab.evaluate(() => [...document.querySelectorAll('*')].filter(e => {
      const style = getComputedStyle(e);
      return parseFloat(style.transitionDuration) > 0 || (style.animationName !== 'none' && parseFloat(style.animationDuration) > 0);
    }).length);
    assert.equal(moving, 0);
    const session = await tab.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const paper = await tab.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim());
    assert.equal(paper, 'Canvas');
  });
});
