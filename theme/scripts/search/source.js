// What a search begins with, and the indexes it needs, each fetched once.
import { find, load } from './find.js';

const lexicons = { nl: () => import('./nl.js'), en: () => import('./en.js') };
const fetched = new Map();

const json = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
};

const once = (key, make) => {
  if (!fetched.has(key)) fetched.set(key, make().catch((fault) => { fetched.delete(key); throw fault; }));
  return fetched.get(key);
};

export const startAt = (address) => once(address, () => json(address));

export const lexiconOf = async (language) => (await lexicons[language]()).default;

// The newest edition's index, or with all of them the older ones as well.
export async function indexesOf(start, language, all = false) {
  const lexicon = lexiconOf(language);
  const editions = all ? start.editions[language] : start.editions[language].slice(0, 1);
  return Promise.all(editions.map(({ index, digest }) => once(index, async () => load(await json(`${index}?v=${digest}`), digest, await lexicon))));
}

// In the newest edition; if that has no page with all of it as it was typed, in the older ones too.
export async function look(text, start, language, all = false) {
  const lexicon = await lexiconOf(language);
  const indexes = await indexesOf(start, language, all);
  const found = find(text, indexes, lexicon);
  if (all || start.editions[language].length < 2 || (found.results.length && !found.note)) return { ...found, indexes, isEverywhere: all };
  const everywhere = await indexesOf(start, language, true).catch(() => null);
  if (!everywhere) return { ...found, indexes, isEverywhere: false };
  return { ...find(text, everywhere, lexicon), indexes: everywhere, isEverywhere: true };
}

// "Did you mean" is for those who found nothing, and is fetched for them only. Without it, nothing found is still an answer.
export const nearest = (text, indexes) => import('./near.js').then((near) => near.nearest(text, indexes), () => []);
