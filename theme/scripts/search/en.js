import { lexicon } from './language.js';
import stop from './stop.en.list';

// The English stemmer of @orama/stemmers is not Snowball's: it makes "atten" of "attention". English words stay whole then, here and in
// the build; that a word may end anywhere and that mistakes are forgiven joins one and many.
export default lexicon((word) => word, stop);
