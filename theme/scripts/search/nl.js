import { stemmer } from '@orama/stemmers/dutch';
import { lexicon } from './language.js';
import stop from './stop.nl.list';

export default lexicon(stemmer, stop);
