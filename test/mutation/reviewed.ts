import type { Mutant } from './mutants.ts';
export const reviewed = (): Mutant[] => [];
