// "Did you mean": words of titles that take few edits to come from what was typed.
import { fold, typed } from './language.js';

function edits(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
    row = next;
  }
  return row[b.length];
}

export function nearest(text, indexes) {
  const wanted = fold(text.match(typed)?.sort((a, b) => b.length - a.length)[0] ?? '');
  const words = new Map(indexes.flatMap(({ titles }) => titles).flatMap((title) => title.match(typed) ?? []).map((word) => [fold(word), word]));
  return [...words]
    .filter(([folded]) => folded.length > 3)
    .map(([folded, word]) => ({ word: word.toLowerCase(), distance: edits(wanted, folded) / Math.max(wanted.length, folded.length) }))
    .filter(({ distance }) => distance <= 0.34)
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word);
}
