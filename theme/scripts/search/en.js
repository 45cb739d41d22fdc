import { stemmer } from '@orama/stemmers/english';
import { lexicon } from './language.js';
import stop from './stop.en.list';

export default lexicon(stemmer, stop);
