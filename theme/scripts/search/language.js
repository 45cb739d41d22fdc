// From words as typed to what they are found by. Lexicon.cs does the same in the build; a test holds the two together.
export const typed = /[\p{L}\p{M}\p{N}]+(?:[&'’\-‐‑][\p{L}\p{M}\p{N}]+)*/gu;

// Accents go first, so that both sides make small letters of the same characters.
export const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

// thema's is thema, OR'en are an OR each, don't is dont.
const plain = (folded) => folded.replace(/'(?:s|en)$/, '').replaceAll("'", '');

// alike: other forms of a word that its stem does not join with it, as terms; those that stand nowhere do no harm.
export function lexicon(stem, list, alike) {
  const stop = new Set(list.trim().split('\n'));
  const termOf = (folded) =>
    !folded || /^\p{L}$/u.test(folded) || stop.has(folded) ? '' : /^\p{L}+$/u.test(folded) ? stem(folded) : folded;

  function wordOf(raw) {
    const parts = fold(raw).split(/[-‐‑]/).filter(Boolean);
    if (parts.length === 1 && stop.has(parts[0])) return { terms: [], pieces: [], folded: parts[0] };
    const pieces = parts.map(plain);
    const folded = pieces.join('');
    // "2011-2012" is two numbers, "e-mail" is one word.
    const apart = pieces.length > 1 && pieces.some((piece) => !/\p{L}/u.test(piece));
    return { terms: (apart ? pieces : [folded]).map(termOf).filter(Boolean), pieces: apart || pieces.length === 1 ? [] : pieces, folded };
  }

  return { termOf, wordOf, alike };
}
