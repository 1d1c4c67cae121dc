// Finds units, editions and pages by what people type: without accents, without spaces, shortened, in any order, with a slip.
// Knows nothing of the page it runs on. `finder.open(searchIndex)` reads the index, `finder.find(entries, query, limit)` asks it.
'use strict';

const finder = (() => {
  // The five tone marks; the other marks make letters of their own (ă, â, ê, ô, ơ, ư).
  const TONES = '\u0300\u0301\u0303\u0309\u0323';
  // A day after every day of the index.
  const NEVER = 1e9;
  // Longer than any name; what is beyond it says nothing more.
  const LONGEST_QUERY = 100;
  const MOST_WORDS = 12;

  // Every word once: what it is worth to a query is worked out once, however many names it stands in.
  const known = new Map();
  const texts = new Map();

  /** The words of a text: plain (without accents and case, đ as d), the letters with their marks, the tone. */
  function words(text) {
    let found = texts.get(text);
    if (!found) texts.set(text, found = read(text));
    return found;
  }

  function read(text) {
    const found = [];
    let word = null;
    for (const sign of text.normalize('NFKD')) {
      for (const c of sign.toLowerCase()) {
        if (c >= '\u0300' && c <= '\u036f') {
          if (!word) continue;
          // Where the tone is written does not matter: hoà and hòa are one.
          if (TONES.includes(c)) word.tone = c;
          else word.letters[word.letters.length - 1] += c;
        } else if (isLetter(c)) {
          if (!word) found.push(word = { plain: '', letters: [], tone: '' });
          word.plain += c === 'đ' || c === 'ð' ? 'd' : c;
          word.letters.push(c);
        } else {
          word = null;
        }
      }
    }
    return found.map(settled);
  }

  /** The first letter as one bit of a number; digits and other scripts share some. */
  const bitOf = plain => 1 << (plain.charCodeAt(0) & 31);

  const isLetter = c => (c < '\u0080' ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') : /[\p{Alphabetic}\p{N}]/u.test(c));

  function settled(word) {
    const key = word.letters.join('') + word.tone;
    let same = known.get(key);
    if (!same) {
      const heard = sound(word.plain);
      same = { ...word, sound: heard, number: known.size, bit: bitOf(word.plain) | bitOf(heard) };
      known.set(key, same);
    }
    return same;
  }

  /** A text as it is compared; the program folds names in the same way when it makes addresses. */
  const fold = text => words(text).map(word => word.plain).join(' ');

  const heard = list => list.map(word => word.sound).join('');

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
  function whole(text, weight) {
    const own = words(text);
    return { words: own, plain: own.map(word => word.plain).join(' '), joined: joined(own), sound: heard(own), weight };
  }

  /** Everything one may look for, in the order in which equal finds are shown. */
  function open(index) {
    const units = readUnits(index);
    const entries = [...units, ...readSeries(index, units), ...readGroups(index), ...index.pages.map(readPage)];
    entries.forEach((entry, order) => {
      entry.order = order;
      entry.bits = entry.around.bits | bitsOf(entry.forms.flatMap(form => [...form.words, ...form.kinds]))
        | [...(entry.general ?? []), ...(entry.types ?? [])].reduce((bits, plain) => bits | bitOf(plain), 0);
    });
    texts.clear();
    return entries;
  }

  function readUnits(index) {
    const units = [];
    for (const [level, above, rows] of index.units) {
      for (const row of rows) units.push(readUnit(index, index.levels[level], above, row));
    }
    const unit = number => units[number - 1] ?? null;
    for (const each of units) {
      each.above = unit(each.above);
      each.successors = each.successors.map(unit).filter(Boolean);
    }
    for (const each of units) settle(each);
    const general = generalWords(index);
    const types = plainOf(index.types.filter(type => type.includes('*')));
    for (const each of units) Object.assign(each, { general, types });
    return units;
  }

  function readUnit(index, level, above, row) {
    const [name, type, from = 0, to = 0, slug = 0, aliases = 0, others = 0, successors = 0] = row;
    const full = (short, number) => index.types[number - 1].replace('*', () => short);
    const names = [[name, type]];
    for (let at = 0; others && at < others.length; at += 2) names.push([others[at], others[at + 1]]);
    const entry = {
      kind: 'unit', name: full(name, type), brief: name, typed: full(name, type) !== name, level, above, from: index.days[from - 1] ?? '', to: index.days[to - 1] ?? '',
      last: to, slug: slug || fold(name).replaceAll(' ', '-'), successors: successors || [], penalty: 0, forms: [], wholes: [],
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
    // A unit without a last day of its own ended with the one it lay in.
    unit.end = Math.min(...[unit, ...chain].map(each => each.last || NEVER));
    unit.depth = chain.length;
    unit.around = unit.above ? inside(unit.above, chain) : NOWHERE;
  }

  /** What lies around all that is inside a unit: itself, what it became, what lies above it. */
  function inside(unit, chain) {
    unit.inside ??= surroundings(chain, chain.flatMap(above => above.successors));
    return unit.inside;
  }

  /** The words and whole names of the units around something. */
  function surroundings(units, later = []) {
    const plain = new Map(), names = new Map();
    [...later, ...units].forEach((unit, at) => {
      const weight = at < later.length ? 1 : 0;
      for (const each of unit.wholes) {
        names.set(each.joined, weight);
        for (const word of each.words) plain.set(word.plain, word);
      }
      for (const short of unit.short) {
        names.set(short, weight);
        plain.set(short, words(short)[0]);
      }
    });
    return { names, words: [...plain.values()], bits: bitsOf([...plain.values()]) };
  }

  const bitsOf = list => list.reduce((bits, word) => bits | word.bit, 0);

  const plainOf = list => new Set(list.flatMap(words).map(word => word.plain));

  /** Names of indices, years, types in another language: who types them with a unit wants that unit. */
  function generalWords(index) {
    const years = new Set(index.series.flatMap(([, , of]) => of.map(String)));
    return plainOf([...index.indices.map(([short]) => short), ...years, ...index.foreign]);
  }

  const NOWHERE = { names: new Map(), words: [], bits: 0 };

  /** Something that is no unit: its names whole, and where it belongs. */
  function other(kind, name, path, penalty, names, around = NOWHERE, more = {}) {
    return {
      kind, name, brief: name, path, penalty, around, from: '', to: '', end: NEVER, successors: [], above: null, depth: 0, short: new Set(),
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
      { from: index.days[from - 1] ?? '', to: index.days[to - 1] ?? '', end: to || NEVER }));
  }

  const readPage = ([title, slug]) => other('page', title, `${slug}/index.html`, 4, [title]);

  // ---- asking ----

  /** How well a whole name answers; nothing where it does not. */
  function gradeWhole(query, each, around, lax) {
    const grade = compareWhole(query, each, around, lax);
    // Other accents than those typed: not this name, only one like it.
    return grade > 0 && !differs(query, each) ? grade - each.weight : 0;
  }

  function compareWhole(query, each, around, lax) {
    if (query.plain === each.plain) return isSame(query, each) ? 61 : 60;
    if (query.joined === each.joined) return 58;
    if (each.joined.length > 1 && query.joined.startsWith(each.joined)) {
      const weight = around.names.get(query.joined.slice(each.joined.length));
      if (weight !== undefined) return 55 - weight;
    }
    if (query.sound === each.sound) return 45;
    const share = 2 * query.joined.length / each.joined.length + (around === NOWHERE ? 3 : 0);
    if (each.plain.startsWith(query.plain)) return 32 + share;
    if (query.joined.length > 2 && each.joined.startsWith(query.joined)) return 30 + share;
    return lax ? compareSlip(query, each, around) : 0;
  }

  /** A name whole, alone or with what it lies in, but for one letter. */
  function compareSlip(query, each, around) {
    if (query.joined.length < 4 || each.joined.length < 3) return 0;
    if (each.joined.length > 4 && (isSlip(query.joined, each.joined) || isSlip(query.sound, each.sound))) return SLIP + 2;
    for (const [name, weight] of around.names) {
      if (isSlip(query.joined, each.joined + name)) return SLIP + 1 - weight;
    }
    return 0;
  }

  const isSame = (query, each) => query.words.every((typed, at) => agreement(typed.word, each.words[at]) === 2);

  /** A word that was typed stands where the name has it, but with other accents. */
  function differs(query, each) {
    return query.words.some((typed, at) => {
      const theirs = each.words[at];
      return theirs && theirs.plain.startsWith(typed.word.plain) && agreement(typed.word, theirs) === 0;
    });
  }

  // How a word may answer, best first, with what it is worth in the name, in the type and in what lies around.
  const WAYS = [
    { worth: [10, 4, 6], holds: (typed, word) => typed.plain === word.plain },
    { worth: [6, 2, 3], holds: (typed, word) => word.plain.startsWith(typed.plain) },
    { worth: [5, 1, 3], holds: (typed, word) => word.sound.startsWith(typed.sound) },
    { worth: [3, 0, 1], holds: (typed, word) => typed.plain.length > 1 && word.plain.length > 2 && typed.plain[0] === word.plain[0] && (isSlip(typed.plain, word.plain) || isSlip(typed.sound, word.sound)) },
  ];
  const UNKNOWN = -2;
  // What a whole name with a slip is worth: more than some of its words, less than its beginning.
  const SLIP = 23;
  // The ways that need no leniency.
  const STRICT = 2;

  /** In which way a word answers one that was typed; looked at once for each word of the index. */
  function wayOf(typed, word) {
    let way = typed.ways[word.number];
    if (way === UNKNOWN) {
      way = WAYS.findIndex(each => each.holds(typed.word, word));
      typed.ways[word.number] = way;
    }
    return way;
  }

  /** The place of a word that answers in a way and is not used up (a bit of `used` is set); −1 where there is none. */
  function answering(typed, way, list, used) {
    for (let at = 0; at < list.length; at++) {
      if (wayOf(typed, list[at]) === way && !(used >> at & 1)) return at;
    }
    return -1;
  }

  /** How well the words of a name answer, each once, whatever their order; nothing where a word finds no answer. */
  function gradeWords(query, form, entry, lax) {
    let open = query.words, points = 0, held = 0, odd = false;
    // What lies around may answer again and again: its bits are never set.
    const used = [0, 0, 0];
    const lists = [form.words, form.kinds, entry.around.words];
    for (let way = 0; way < (lax ? WAYS.length : STRICT) && open.length; way++) {
      open = open.filter(typed => {
        for (let place = 0; place < lists.length; place++) {
          const at = answering(typed, way, lists[place], used[place]);
          if (at < 0) continue;
          if (place < 2) used[place] |= 1 << at;
          if (place === 0) held++;
          if (way < STRICT && agreement(typed.word, lists[place][at]) === 0) odd = true;
          points += WAYS[way].worth[place];
          return false;
        }
        return true;
      });
    }
    // Names of indices and years say nothing of a unit by themselves; nor does a type that it never had.
    const isGeneral = word => entry.general?.has(word.plain) || (lax && entry.types?.has(word.plain));
    if (open.length === query.words.length || !open.every(typed => isGeneral(typed.word))) return 0;
    points = (points + 3 * open.length) / query.words.length;
    return held ? points + 10 * held / form.words.length - (odd ? 5 : 0) - form.weight : points / 4;
  }

  function grade(query, entry, lax) {
    // None of its words begins with the letter that was typed first: most entries need no closer look.
    if (!(query.words[0].word.bit & entry.bits)) return 0;
    let best = entry.short.has(query.joined) ? 50 : 0;
    for (const each of entry.wholes) best = Math.max(best, gradeWhole(query, each, entry.around, lax));
    if (best < 30 && query.words.every(typed => typed.word.bit & entry.bits)) {
      for (const form of entry.forms) best = Math.max(best, gradeWords(query, form, entry, lax));
    }
    return best && best - entry.penalty;
  }

  // Equals: what exists today first, then what ended last, then what lies in nothing else, then the order of the index.
  const byGrade = (one, two) => two.grade - one.grade || two.entry.end - one.entry.end
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
    const query = {
      words: typed.map(word => ({ word, ways: new Int8Array(known.size).fill(UNKNOWN) })), plain: typed.map(word => word.plain).join(' '), joined: joined(typed),
      sound: heard(typed),
    };
    const found = ask(entries, query, false);
    if (!found.length || found[0].grade < 30) {
      // Slips are forgiven where no name was typed as it is; single words with slips only where there is next to nothing else.
      const least = found.length && found[0].grade >= 10 ? SLIP - 6 : 0;
      const seen = new Set(found.map(each => each.entry));
      found.push(...ask(entries, query, true).filter(each => each.grade > least && !seen.has(each.entry)));
      found.sort(byGrade);
    }
    return { found: found.slice(0, limit).map(each => each.entry), count: found.length };
  }

  return { fold, open, find };
})();
