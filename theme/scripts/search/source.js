// What a search begins with, and the indexes it needs, each fetched once.
import { load } from './find.js';

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

// "Did you mean" is for those who found nothing, and is fetched for them only. Without it, nothing found is still an answer.
export const nearest = (text, indexes) => import('./near.js').then((near) => near.nearest(text, indexes), () => []);
