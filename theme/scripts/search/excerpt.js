// The sentence in which something was found, with the words that were found marked.
import { fold, typed } from './language.js';

const longest = 170;

// A word is a hit by its stem, or by a part of it: "communicatie" in "arbeidsmarktcommunicatie".
const isHit = (raw, { hits, lexicon }) => {
  const { terms, folded } = lexicon.wordOf(raw);
  return terms.some((term) => hits.has(term)) || [...hits].some((hit) => hit.length > 3 && folded.includes(hit));
};

export function marked(text, result) {
  const parts = document.createDocumentFragment();
  let from = 0;
  for (const { 0: raw, index } of text.matchAll(typed)) {
    if (!isHit(raw, result)) continue;
    const mark = document.createElement('mark');
    mark.textContent = raw;
    parts.append(text.slice(from, index), mark);
    from = index + raw.length;
  }
  parts.append(text.slice(from));
  return parts;
}

// The sentence with most different hits, and as much of what follows as there is room for.
export function sentence(text, result) {
  // One paragraph never runs on into the next: it may be a name, or a cell of a table.
  const sentences = text.split('\n').flatMap((paragraph, number) => paragraph.split(/(?<=[.!?:])\s+/).map((words) => ({ words, number })));
  const counts = sentences.map(({ words }) => new Set([...words.matchAll(typed)].filter(([raw]) => isHit(raw, result)).map(([raw]) => fold(raw))).size);
  const at = Math.max(0, counts.indexOf(Math.max(...counts)));
  const [before, best] = [sentences[at - 1], sentences[at]];
  // What stands behind a colon says little without what stands before it.
  const leadsIn = before?.number === best.number && before.words.endsWith(':') && before.words.length + best.words.length < longest;
  let chosen = leadsIn ? `${before.words} ${best.words}` : best.words;
  for (const { words, number } of sentences.slice(at + 1)) {
    if (number !== sentences[at].number || chosen.length + words.length >= longest) break;
    chosen += ` ${words}`;
  }
  if (chosen.length <= longest) return chosen;
  const hit = [...chosen.matchAll(typed)].find(([raw]) => isHit(raw, result))?.index ?? 0;
  const start = hit > longest - 40 ? chosen.lastIndexOf(' ', hit - 60) + 1 : 0;
  const end = start + longest < chosen.length ? chosen.lastIndexOf(' ', start + longest) : 0;
  return `${start ? '… ' : ''}${end > start ? `${chosen.slice(start, end)} …` : chosen.slice(start)}`;
}

const texts = new Map();

// The texts of a page by anchor. A result is useful without its sentence, so a failure is only a missing sentence.
export async function textsOf({ address, digest, text }) {
  if (text !== undefined) return { '': text };
  if (!texts.has(address)) texts.set(address, fetch(`/assets/search${address.slice(0, -1)}.json?v=${digest}`).then((answer) => answer.json()).catch(() => ({})));
  return texts.get(address);
}
