import { caseFolder } from './case-folder.ts';
import { duplicateId } from './duplicate-id.ts';
import { flowToItself } from './flow-to-itself.ts';
import { orphanActor } from './orphan-actor.ts';
import { ownName } from './own-name.ts';
import type { Rule } from './rule.ts';
import { unknownId } from './unknown-id.ts';
import { unlistedSource } from './unlisted-source.ts';

/** Every rule across records. */
export const rules: readonly Rule[] = [caseFolder, duplicateId, ownName, unknownId, unlistedSource, flowToItself, orphanActor];
