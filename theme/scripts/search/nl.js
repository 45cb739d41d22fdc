import { stemmer } from '@orama/stemmers/dutch';
import { lexicon } from './language.js';
import stop from './stop.nl.list';

// Snowball leaves beginnen and begin, proeven and proef, huizen and huis apart.
const alike = (stem) => {
  const last = stem.at(-1);
  return [stem.replace(/(\D)\1$/, '$1'), stem + last, stem.slice(0, -1) + 'vfzs'['fvsz'.indexOf(last)]];
};

export default lexicon(stemmer, stop, alike);
