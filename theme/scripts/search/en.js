import { lexicon } from './language.js';
import stop from './stop.en.list';

// The English stemmer of @orama/stemmers is not Snowball's: it makes "atten" of "attention". English words stay whole then, here and in
// the build, and whoever asks for one form is answered with the others that stand somewhere: start, starts, started, starting.
const shortest = 3;

const says = (word) => word.length >= shortest && /[aeiouy]/.test(word);
const isDouble = (word) => /([bdfgklmnprtvz])\1$/.test(word);

// What a word may be a form of; also words that there are not, such as the "provid" of "provides".
function rootsOf(word) {
  const roots = [word];
  if (/ies$|ied$/.test(word)) roots.push(`${word.slice(0, -3)}y`);
  if (/(?:[sxz]|[cs]h)es$/.test(word)) roots.push(word.slice(0, -2));
  if (/[^sui]s$/.test(word)) roots.push(word.slice(0, -1));
  for (const ending of ['ing', 'ed']) {
    const root = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    if (root) roots.push(root, `${root}e`, ...(isDouble(root) ? [root.slice(0, -1)] : []));
  }
  return roots.filter(says);
}

function formsOf(root) {
  const short = root.replace(/e$/, '');
  const y = /[^aeiou]y$/.test(root) ? root.slice(0, -1) : '';
  const double = /[aeiou][bdgklmnprt]$/.test(root) ? root + root.at(-1) : '';
  return [
    root, `${root}s`, `${root}es`, `${short}ing`, `${short}ed`,
    ...(y ? [`${y}ies`, `${y}ied`] : []),
    ...(double ? [`${double}ing`, `${double}ed`] : []),
  ];
}

const alike = (word) => (/^[a-z]+$/.test(word) ? [...new Set(rootsOf(word).flatMap(formsOf))] : []);

export default lexicon((word) => word, stop, alike);
