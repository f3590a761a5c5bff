import { caseFolder } from './case-folder.ts';
import { crowdedDiagram } from './crowded-diagram.ts';
import { duplicateAddress } from './duplicate-address.ts';
import { duplicateId } from './duplicate-id.ts';
import { figureNotInRecords } from './figure-not-in-records.ts';
import { flowToItself } from './flow-to-itself.ts';
import { foundWithoutFinding } from './found-without-finding.ts';
import { orphanActor } from './orphan-actor.ts';
import { orphanLaw } from './orphan-law.ts';
import { ownName } from './own-name.ts';
import { phraseOfLaw } from './phrase-of-law.ts';
import type { Rule } from './rule.ts';
import { secondaryFinding } from './secondary-finding.ts';
import { unknownId } from './unknown-id.ts';
import { unlistedSource } from './unlisted-source.ts';
import { unlinkedMention } from './unlinked-mention.ts';
import { unreadPinpoint } from './unread-pinpoint.ts';
import { unsourcedParagraph } from './unsourced-paragraph.ts';

/** Every rule across records. */
export const rules: readonly Rule[] = [
  caseFolder,
  duplicateId,
  ownName,
  unknownId,
  unlistedSource,
  flowToItself,
  foundWithoutFinding,
  crowdedDiagram,
  orphanActor,
  orphanLaw,
  phraseOfLaw,
  duplicateAddress,
  figureNotInRecords,
  unsourcedParagraph,
  secondaryFinding,
  unreadPinpoint,
];

/** Rules whose findings are advice: said by the check, never a reason to stop. */
export const hintRules: readonly Rule[] = [unlinkedMention];
