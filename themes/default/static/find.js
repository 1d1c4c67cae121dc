// Finds units, editions and pages by what people type: without accents, without spaces, shortened, in any order, with a slip.
// Knows nothing of the page it runs on. `finder.open(searchIndex)` reads the index, `finder.find(entries, query, limit)` asks it.
'use strict';

const finder = (() => {
  // The five tone marks; the other marks make letters of their own (ă, â, ê, ô, ơ, ư).
  const TONES = '\u0300\u0301\u0303\u0309\u0323';
  // Longer than any name; what is beyond it says nothing more.
  const LONGEST_QUERY = 100;
  const MOST_WORDS = 12;

  const known = new Map();

  /** The words of a text: plain (without accents and case, đ as d), the letters with their marks, the tone. */
  function words(text) {
    let found = known.get(text);
    if (!found) {
      found = readWords(text);
      if (text.length <= LONGEST_QUERY) known.set(text, found);
    }
    return found;
  }

  function readWords(text) {
    const found = [];
    let word = null;
    for (const sign of text.normalize('NFKD')) {
      for (const c of sign.toLowerCase()) {
        if (c >= '\u0300' && c <= '\u036f') {
          if (!word) continue;
          // Where the tone is written does not matter: hoà and hòa are one.
          if (TONES.includes(c)) word.tone = c;
          else word.letters[word.letters.length - 1] += c;
        } else if (/[\p{Alphabetic}\p{N}]/u.test(c)) {
          if (!word) found.push(word = { plain: '', letters: [], tone: '' });
          word.plain += c === 'đ' || c === 'ð' ? 'd' : c;
          word.letters.push(c);
        } else {
          word = null;
        }
      }
    }
    for (const each of found) each.sound = sound(each.plain);
    return found;
  }

  /** A text as it is compared; the program folds names in the same way when it makes addresses. */
  const fold = text => words(text).map(word => word.plain).join(' ');

  const joined = list => list.map(word => word.plain).join('');

  /** Spellings that are heard alike: k and c, y and i, x and s, tr and ch. */
  const sound = plain => plain.replace(/k(?!h)/g, 'c').replace(/y/g, 'i').replace(/x/g, 's').replace(/tr/g, 'ch');

  /** Accents that were typed agree with a name: 2 the same, 1 fewer were typed, 0 others were typed. */
  function agreement(typed, word) {
    let agrees = typed.tone === word.tone ? 2 : typed.tone ? 0 : 1;
    for (let at = 0; at < typed.letters.length && agrees > 0; at++) {
      const own = typed.letters[at], theirs = word.letters[at];
      if (own !== theirs) agrees = own.length === 1 && own !== 'đ' ? 1 : 0;
    }
    return agrees;
  }

  /** One letter more, less, other, or two changed about. */
  function isSlip(typed, word) {
    if (Math.abs(typed.length - word.length) > 1) return false;
    let start = 0;
    while (start < typed.length && typed[start] === word[start]) start++;
    const a = typed.slice(start), b = word.slice(start);
    return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)
      || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
  }

  // ---- the index ----

  /** The first letters of several words: brvt. */
  const initials = list => (list.length > 1 ? list.map(word => word.plain[0]).join('') : '');

  /** A name as one thing that may be typed whole. `weight` is taken off where it is not the name itself. */
  const whole = (text, weight) => ({ words: words(text), plain: fold(text), joined: joined(words(text)), weight });

  /** Everything one may look for, in the order in which equal finds are shown. */
  function open(index) {
    const units = readUnits(index);
    return [...units, ...readSeries(index, units), ...readGroups(index), ...index.pages.map(readPage)]
      .map((entry, order) => Object.assign(entry, { order }));
  }

  function readUnits(index) {
    const units = [];
    for (const [level, above, rows] of index.units) {
      for (const row of rows) units.push(readUnit(index, index.levels[level], above, row));
    }
    const unit = number => units[number - 1] ?? null;
    for (const each of units) {
      each.above = unit(each.above);
      each.successors = each.successors.map(unit);
    }
    for (const each of units) settle(each);
    const general = generalWords(index);
    for (const each of units) each.general = general;
    return units;
  }

  function readUnit(index, level, above, row) {
    const [name, type, from = 0, to = 0, slug = 0, aliases = 0, others = 0, successors = 0] = row;
    const full = (short, number) => index.types[number - 1].replace('*', () => short);
    const names = [[name, type]];
    for (let at = 0; others && at < others.length; at += 2) names.push([others[at], others[at + 1]]);
    const entry = {
      kind: 'unit', name: full(name, type), level, above, from: index.days[from - 1] ?? '', to: index.days[to - 1] ?? '',
      slug: slug || fold(name).replaceAll(' ', '-'), successors: successors || [], penalty: 0, forms: [], wholes: [],
    };
    names.forEach(([short, number], at) => {
      const types = index.types[number - 1].replace('*', ' ');
      const kinds = words(types), weight = at ? 1 : 0;
      entry.forms.push({ words: words(short), kinds: [...kinds, ...words(initials(kinds))], weight });
      entry.wholes.push(whole(short, weight), whole(full(short, number), weight));
      // TP Vinh, Q. Tây Hồ: the first letters of the type, then the name.
      if (kinds.length) entry.wholes.push(whole(kinds.map(word => word.plain[0]).join('') + joined(words(short)), weight + 1));
    });
    for (const alias of aliases || []) {
      entry.forms.push({ words: words(alias), kinds: entry.forms[0].kinds, weight: 1 });
      entry.wholes.push(whole(alias, 1));
    }
    entry.short = new Set(entry.wholes.map(each => initials(each.words)).filter(Boolean));
    return entry;
  }

  /** What follows from the unit above. */
  function settle(unit) {
    const chain = [];
    for (let above = unit.above; above && chain.length < 9; above = above.above) chain.push(above);
    unit.path = `units/${[unit, ...chain].map(each => each.slug).reverse().join('/')}/index.html`;
    unit.ended = Boolean(unit.to) || chain.some(above => above.to);
    unit.depth = chain.length;
    unit.around = surroundings([...chain, ...chain.flatMap(above => above.successors)]);
  }

  /** The words and whole names of the units around something. */
  function surroundings(units) {
    const plain = new Map(), names = new Set();
    for (const unit of units.filter(Boolean)) {
      for (const each of unit.wholes) {
        names.add(each.joined);
        for (const word of each.words) plain.set(word.plain, word);
      }
      for (const short of unit.short) {
        names.add(short);
        plain.set(short, words(short)[0]);
      }
    }
    return { names, words: [...plain.values()] };
  }

  /** Names of indices and years: who types them after a unit wants that unit. */
  function generalWords(index) {
    const years = new Set(index.series.flatMap(([, , of]) => of.map(String)));
    return new Set([...index.indices.flatMap(([short]) => words(short).map(word => word.plain)), ...years]);
  }

  /** Something that is no unit: its names whole, and where it belongs. */
  function other(kind, name, path, penalty, names, around = { names: new Set(), words: [] }, more = {}) {
    return {
      kind, name, path, penalty, around, from: '', to: '', successors: [], above: null, ended: false, depth: 0, short: new Set(),
      forms: names.map((text, at) => ({ words: words(text), kinds: [], weight: at ? 1 : 0 })),
      wholes: names.map((text, at) => whole(text, at ? 1 : 0)), ...more,
    };
  }

  function readSeries(index, units) {
    const entries = index.indices.map(([short, name, id]) => other('index', short, `${id}/index.html`, 1, [short, name]));
    for (const [at, scope, years, boards] of index.series) {
      const [short, , id] = index.indices[at];
      const above = units[scope - 1];
      const place = `${id}/${above.path.slice('units/'.length, -'/index.html'.length)}`;
      const around = surroundings([above]);
      const add = (kind, text, path, penalty) =>
        entries.push(other(kind, text, `${place}/${path}index.html`, penalty, [text], around, { above }));
      add('series', short, '', 2);
      for (const year of years) add('edition', `${short} ${year}`, `${year}/`, 3);
      for (const [board, name, of] of boards) {
        for (const year of of) add('board', `${short} ${year} – ${name}`, `${year}/${board}/`, 4);
      }
    }
    return entries;
  }

  function readGroups(index) {
    return index.groups.map(([name, id, from, to]) => other('group', name, `groups/${id}/index.html`, 3, [name], undefined,
      { from: index.days[from - 1] ?? '', to: index.days[to - 1] ?? '', ended: to > 0 }));
  }

  const readPage = ([title, slug]) => other('page', title, `${slug}/index.html`, 4, [title]);

  // ---- asking ----

  /** How well a whole name answers; nothing where it does not. */
  function gradeWhole(query, each, around, lax) {
    const same = query.words.length === each.words.length && query.words.every((word, at) => each.words[at].plain.startsWith(word.plain));
    const typed = same ? query.words : null;
    // Other accents than those typed: not this name, only one like it.
    if (typed && typed.some((word, at) => agreement(word, each.words[at]) === 0)) return 0;
    if (query.plain === each.plain) return 60 + (typed.every((word, at) => agreement(word, each.words[at]) === 2) ? 1 : 0) - each.weight;
    if (query.joined === each.joined) return 58 - each.weight;
    if (each.joined.length > 1 && query.joined.startsWith(each.joined) && around.names.has(query.joined.slice(each.joined.length))) {
      return beginsOtherwise(query, each) ? 0 : 55 - each.weight;
    }
    const share = 10 * query.joined.length / each.joined.length;
    if (each.plain.startsWith(query.plain)) return beginsOtherwise(query, each) ? 0 : 30 + share - each.weight;
    if (query.joined.length > 2 && each.joined.startsWith(query.joined)) return 28 + share - each.weight;
    if (lax && query.joined.length > 4 && isSlip(query.joined, each.joined)) return 20 - each.weight;
    return 0;
  }

  /** The words that were typed have other accents than the first words of a name. */
  function beginsOtherwise(query, each) {
    return query.words.some((word, at) => {
      const theirs = each.words[at];
      return theirs && theirs.plain.startsWith(word.plain) && agreement(word, theirs) === 0;
    });
  }

  // How a word may answer, best first, with what it is worth in the name, in the type and in what lies around.
  const WAYS = [
    { worth: [10, 4, 6], holds: (typed, word) => typed.plain === word.plain },
    { worth: [6, 2, 3], holds: (typed, word) => word.plain.startsWith(typed.plain) },
    { worth: [5, 1, 3], lax: true, holds: (typed, word) => word.sound.startsWith(typed.sound) },
    { worth: [3, 0, 1], lax: true, holds: (typed, word) => typed.plain.length > 1 && word.plain.length > 2 && typed.plain[0] === word.plain[0] && isSlip(typed.plain, word.plain) },
  ];

  /** How well the words of a name answer, each once, whatever their order; nothing where a word finds no answer. */
  function gradeWords(query, form, entry, lax) {
    const open = new Set(query.words), used = new Set();
    let points = 0, held = 0, odd = false;
    for (const way of WAYS) {
      if (way.lax && !lax) break;
      for (const typed of [...open]) {
        const own = form.words.find(word => !used.has(word) && way.holds(typed, word));
        const kind = own ? null : form.kinds.find(word => !used.has(word) && way.holds(typed, word));
        const near = own || kind ? null : entry.around.words.find(word => way.holds(typed, word));
        const answer = own ?? kind ?? near;
        if (!answer) continue;
        if (!near) used.add(answer);
        if (own) held++;
        if (!way.lax && agreement(typed, answer) === 0) odd = true;
        points += way.worth[own ? 0 : kind ? 1 : 2];
        open.delete(typed);
      }
    }
    for (const typed of open) {
      if (!entry.general?.has(typed.plain)) return 0;
      points += 3;
    }
    points /= query.words.length;
    if (held === 0) return points / 4;
    return points + 10 * held / form.words.length - (odd ? 5 : 0) - form.weight;
  }

  function grade(query, entry, lax) {
    let best = entry.short.has(query.joined) ? 50 : 0;
    for (const each of entry.wholes) best = Math.max(best, gradeWhole(query, each, entry.around, lax));
    if (best < 30) for (const form of entry.forms) best = Math.max(best, gradeWords(query, form, entry, lax));
    return best && best - entry.penalty;
  }

  // Equals: what exists today first, then what lies in nothing else, then the order of the index.
  const byGrade = (one, two) => two.grade - one.grade || one.entry.ended - two.entry.ended
    || one.entry.depth - two.entry.depth || one.entry.order - two.entry.order;

  function ask(entries, query, lax) {
    const found = [];
    for (const entry of entries) {
      const points = grade(query, entry, lax);
      if (points > 0) found.push({ entry, grade: points });
    }
    return found.sort(byGrade);
  }

  /** The entries that answer a query, best first, at most `limit`, and how many there are in all. */
  function find(entries, text, limit) {
    const typed = words(text.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
    if (!typed.length) return { found: [], count: 0 };
    // A copy of each word, since one that was typed twice counts twice.
    const query = { words: typed.map(word => ({ ...word })), plain: typed.map(word => word.plain).join(' '), joined: joined(typed) };
    const found = ask(entries, query, false);
    // Slips are forgiven only where the words as typed found next to nothing, and come after what they did find.
    if (!found.length || found[0].grade < 10) {
      const seen = new Set(found.map(each => each.entry));
      const more = ask(entries, query, true).filter(each => !seen.has(each.entry));
      found.push(...more);
      if (more.length && (found[0].grade < more[0].grade)) found.sort(byGrade);
    }
    return { found: found.slice(0, limit).map(each => each.entry), count: found.length };
  }

  return { fold, open, find };
})();
