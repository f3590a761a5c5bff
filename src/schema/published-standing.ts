import { z } from 'zod';
import { formerStandings, standings } from './standing.ts';
import { wordsOf } from './vocabulary.ts';

/** A standing as some version of a finding had it: one of today's, or a word that was used then. */
export const publishedStandingSchema = z.enum([...wordsOf(standings), ...wordsOf(formerStandings)]);
