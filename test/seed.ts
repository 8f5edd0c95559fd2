import * as fc from 'fast-check';
import { isLong } from './reliability/long.ts';

// Whatever is drawn by chance is the same in each run, so that a change is what a failure tells of. A long run looks elsewhere.
if (!isLong) fc.configureGlobal({ seed: 20_170_101 });
