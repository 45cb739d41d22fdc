// How results look, in the panel and on the search page, and how a keyboard goes through them.
import { marked, sentence, textsOf } from './excerpt.js';

export function element(tag, className, ...content) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content.filter((one) => one !== undefined && one !== null));
  return made;
}

export function link(address, className, ...content) {
  const made = element('a', className, ...content);
  made.href = address;
  return made;
}

export const say = (pattern, values) => pattern.replace(/\{(\w)\}/g, (_, name) => values[name]);

export const counted = (count, one, many) => (count === 1 ? one : say(many, { n: count }));

// The address of a search page that is asked something.
export const asking = (page, text) => `${page}?q=${encodeURIComponent(text)}`;

export const didYouMean = (near, { words, page }) =>
  element('p', 'hit-near', words.didYouMean, ...near.flatMap((word) => [' ', link(asking(page, word), '', word)]));

export const addressOf = ({ address }, { anchor }) => (anchor ? `${address}#${anchor}` : address);

// One result: what it is, its title, the section, and the sentence, which comes a moment later.
export function resultItem(result, start, sectionCount) {
  const [best, ...rest] = result.sections;
  const label = [start.kinds[result.kind][0], result.edition].filter(Boolean).join(' · ');
  const excerpt = element('p', 'hit-excerpt');
  const title = link(addressOf(result, best), 'hit-link', marked(result.title, result));
  const where = best.heading ? element('p', 'hit-section', marked(best.heading, result)) : null;
  const item = element('li', 'hit', element('p', 'hit-kind', label), element('p', 'hit-title', title), where, excerpt);
  item.dataset.kind = result.kind;
  // Voices share a heading: of links that read the same, one is enough.
  const isNew = ({ heading }, at, all) => heading !== best.heading && all.findIndex((other) => other.heading === heading) === at;
  const more = rest.filter(({ anchor, heading }) => anchor && heading).filter(isNew).slice(0, sectionCount - 1);
  if (more.length) item.append(element('ul', 'hit-more', ...more.map((section) => element('li', '', link(addressOf(result, section), '', marked(section.heading, result))))));
  const fill = async () => {
    const text = (await textsOf(result))[best.anchor];
    if (text) excerpt.replaceChildren(marked(sentence(text, result), result));
    else excerpt.remove();
  };
  return { item, fill };
}

// Arrows go from a field into the links below it and back: a short cut, Tab works as ever.
export function arrow(event, field, links) {
  const at = links.indexOf(document.activeElement);
  if (event.key === 'ArrowDown' && links.length) {
    event.preventDefault();
    links[Math.min(at + 1, links.length - 1)].focus();
  } else if (event.key === 'ArrowUp' && at >= 0) {
    event.preventDefault();
    (links[at - 1] ?? field).focus();
  }
}
