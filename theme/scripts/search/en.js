import { stemmer } from '@orama/stemmers/english';
import { lexicon } from './language.js';
import stop from './stop.en.txt';

export default lexicon(stemmer, stop);
