import { loadCasebook } from '../../src/model/load.ts';

/** Today's content, loaded once for all tests that ask whether it is as it should be. */
export const book = loadCasebook('content');
