// The pages of a built site, by kind. The address alone says the kind, as the design's table of addresses has it.
import fs from 'node:fs';
import path from 'node:path';

const FIXED = new Map([
  ['', 'home'], ['units', 'units'], ['compare', 'compare'], ['search', 'search'], ['archive', 'archive'],
  ['corrections', 'corrections'], ['data', 'data'], ['method', 'method'], ['accessibility', 'accessibility'],
]);

/** Every page of the site in one order: { file, kind, language }. */
export function pagesOf(site) {
  const files = fs.readdirSync(site, { recursive: true }).map(String).filter(file => file.endsWith('.html'))
    .map(file => file.split(path.sep).join('/')).sort();
  const languages = otherLanguages(site, files);
  const editions = files.map(file => split(file, languages).parts).filter(parts => isYear(parts.at(-1)) && parts[0] !== 'units');
  const indices = new Set(editions.map(parts => parts[0]));
  return files.map(file => {
    const { language, parts } = split(file, languages);
    return { file, language, kind: kindOf(file, parts, indices) };
  });
}

/** A few pages of each kind in each language: the first, the largest and some between, `each` of them. */
export function samples(pages, site, each) {
  const groups = Map.groupBy ? Map.groupBy(pages, key) : groupBy(pages, key);
  return [...groups.values()].flatMap(group => {
    const bySize = [...group].sort((a, b) => size(site, b) - size(site, a) || (a.file < b.file ? -1 : 1));
    return unique([bySize[0], ...spread(group, each - 1)]);
  });
}

/** `count` of a list, evenly spread. */
export function spread(list, count) {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, i) => list[Math.floor(i * list.length / count)]);
}

export const unique = list => [...new Set(list)];

const key = page => `${page.language} ${page.kind}`;
const size = (site, page) => fs.statSync(path.join(site, page.file)).size;
const isYear = part => /^(19|20)\d\d$/.test(part ?? '');

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

// Another language is a folder that has a home page whose `lang` is the folder's name.
function otherLanguages(site, files) {
  return files.filter(file => /^[a-z]{2,3}(-[a-z]+)?\/index\.html$/i.test(file)).map(file => file.split('/')[0])
    .filter(tag => new RegExp(`<html[^>]*\\slang="?${tag}[" >]`, 'i').test(fs.readFileSync(path.join(site, tag, 'index.html'), 'utf8')));
}

function split(file, languages) {
  const parts = file.split('/').slice(0, -1);
  const language = languages.includes(parts[0]) ? parts.shift() : 'first';
  return { language, parts };
}

function kindOf(file, parts, indices) {
  if (!file.endsWith('index.html')) return path.posix.basename(file, '.html');
  if (parts.length <= 1 && FIXED.has(parts[0] ?? '')) return FIXED.get(parts[0] ?? '');
  if (parts[0] === 'units' && parts[1] === 'timeline') return 'timeline';
  if (parts[0] === 'targets') return 'targets';
  if (parts[0] === 'units') return isYear(parts.at(-1)) ? 'scorecard' : 'unit';
  if (parts[0] === 'groups') return 'group';
  if (parts[0] === 'archive') return 'sealed';
  if (!indices.has(parts[0])) return 'free';
  if (parts.length === 1) return 'index';
  if (isYear(parts.at(-1))) return 'edition';
  if (!isYear(parts.at(-2))) return 'series';
  return parts.at(-1) === 'method' ? 'computation' : 'board';
}
