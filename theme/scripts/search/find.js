// Finds pages. A document of the index is a section; readers look for pages, so sections of one page count together.
import MiniSearch from 'minisearch';
import { typed } from './language.js';

const shape = { fields: ['t', 'h', 'b', 'p'], storeFields: ['h'] };
const weights = { t: 6, h: 3, b: 1, p: 0.8 };
const shortestPart = 4;
// By itself a part must say more.
const shortestEnd = 6;
// Next to a word as it was typed.
const otherForm = 0.8;

// An index as the build wrote it, ready to be searched.
export function load(data, digest, lexicon) {
  const pages = data.pages.map(([address, title, kind, edition, facets, text]) => ({ address, title, kind, edition, facets, text, digest, lexicon }));
  return { mini: MiniSearch.loadJS(data, shape), pages, titles: data.pages.map((page) => page[1]).concat(Object.values(data.storedFields).map((stored) => stored.h)) };
}

const has = (indexes, term) => term && indexes.some(({ mini }) => mini.search(term, { tokenize: () => [term], processTerm: (same) => same }).length);

// A compound that stands nowhere may still be put together of words that do: "ruilfunctie" is found under "functieruil".
function partsOf(folded, indexes, lexicon) {
  for (let cut = folded.length - shortestPart; cut >= shortestPart; cut--) {
    const head = lexicon.termOf(folded.slice(cut));
    if (!has(indexes, head)) continue;
    for (const link of ['', 's', 'e', 'en', 'n']) {
      const end = cut - link.length;
      const opening = end >= shortestPart && folded.slice(end, cut) === link ? lexicon.termOf(folded.slice(0, end)) : '';
      if (has(indexes, opening)) return [opening, head];
    }
  }
  return [];
}

const just = (term) => ({ term, alike: [], ways: [[term]] });

// The longest beginning and the longest end of a word that stand somewhere: of "medewerkerstevredenheid" at least the "medewerkers".
function endsOf(folded, indexes, lexicon) {
  const lengths = Array.from({ length: Math.max(0, folded.length - shortestEnd) }, (_, shorter) => folded.length - 1 - shorter);
  const longest = (end) => lengths.map((length) => lexicon.termOf(end(length))).find((term) => has(indexes, term));
  return [longest((length) => folded.slice(0, length)), longest((length) => folded.slice(-length))].filter(Boolean).map(just);
}

// What is asked, word by word, and the ways to answer it: the term, another form of it, or its parts together.
function asked(text, indexes, lexicon) {
  const words = [...text.matchAll(typed)].map(([raw]) => lexicon.wordOf(raw));
  const wanted = words.flatMap(({ terms, pieces, folded }) => terms.map((term) => {
    const alike = lexicon.alike(term).filter((other) => other !== term && has(indexes, other));
    const isKnown = alike.length || has(indexes, term);
    const parts = pieces.length ? pieces.map(lexicon.termOf).filter(Boolean) : isKnown ? [] : partsOf(folded, indexes, lexicon);
    return { term, folded, alike, ways: [[term], ...alike.map((other) => [other]), parts].filter((way) => way.length) };
  }));
  // Nothing but small words: then those are what is looked for, as the beginning of something.
  return wanted.length || !words.length ? wanted : Object.assign([just(words.at(-1).folded)], { isGuess: true });
}

// The terms that may be typing mistakes: long enough to tell, and written like this nowhere.
const mistyped = (wanted, indexes) => new Set(wanted.filter(({ alike }) => !alike.length).flatMap(({ ways }) => ways.flat()).filter((term) => term.length > 3 && !has(indexes, term)));

const none = new Set();

// forgiven: the terms that may also be found with a letter or two changed.
function search(wanted, indexes, forgiven) {
  const terms = [...new Set(wanted.flatMap(({ ways }) => ways.flat()))];
  const last = wanted.at(-1).term;
  const others = new Set(wanted.flatMap(({ alike }) => alike));
  const found = new Map();
  for (const { mini, pages } of indexes) {
    const sections = mini.search(terms.join(' '), {
      tokenize: () => terms,
      processTerm: (term) => term,
      boost: weights,
      boostTerm: (term) => (others.has(term) ? otherForm : 1),
      // What is still being typed may end anywhere, unless it is short and a word by itself: OR is not the beginning of organisation. A word
      // that was finished may only when it says enough.
      prefix: (term) => term.length > (term === last ? (has(indexes, term) ? 3 : 1) : 4),
      fuzzy: (term) => forgiven.has(term) && (term.length > 7 ? 2 : 1),
    });
    for (const { id, score, h: heading, terms: hits, queryTerms } of sections) {
      const [number, anchor = ''] = id.split('#');
      const page = pages[number];
      const result = found.get(page) ?? { ...page, score: 0, sections: [], hits: new Set(), met: new Set() };
      found.set(page, result);
      result.sections.push({ anchor, heading, score });
      hits.forEach((hit) => result.hits.add(hit));
      queryTerms.forEach((term) => result.met.add(term));
    }
  }
  for (const result of found.values()) {
    const [best, ...rest] = result.sections.sort((a, b) => b.score - a.score);
    result.score = best.score + rest.slice(0, 3).reduce((sum, { score }) => sum + score / 5, 0);
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

// All words, as typed; else all words, with mistakes forgiven in those that are found nowhere; else some of them, as typed, or of a single
// word its ends: a guess at part of a question helps nobody. The note is the key of the words that say so.
export function find(text, indexes, lexicon) {
  const wanted = asked(text, indexes, lexicon);
  if (!wanted.length) return { results: [], isComplete: true };
  const covers = ({ met }) => wanted.every(({ ways }) => ways.some((way) => way.every((term) => met.has(term))));
  const asTyped = search(wanted, indexes, none);
  const whole = asTyped.filter(covers);
  if (whole.length) return { results: whole, isComplete: !wanted.isGuess };
  const alike = search(wanted, indexes, mistyped(wanted, indexes)).filter(covers);
  if (alike.length) return { results: alike, isComplete: true, note: 'likeWords' };
  if (wanted.length > 1) return { results: asTyped, isComplete: false, note: 'someWords' };
  const ends = endsOf(wanted[0].folded ?? '', indexes, lexicon);
  return { results: ends.length ? search(ends, indexes, none) : [], isComplete: false, note: 'partOfWord' };
}
