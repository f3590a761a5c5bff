import { calloutAndJudged } from './callout-and-judged.ts';
import { caseByName } from './case-by-name.ts';
import { standingNote } from './standing-note.ts';
import { caseFolder } from './case-folder.ts';
import { castAndRoles } from './cast-and-roles.ts';
import { claimTwice } from './claim-twice.ts';
import { componentTwice } from './component-twice.ts';
import { contentDate } from './content-date.ts';
import { coreAndAnswer } from './core-and-answer.ts';
import { crowdedDiagram } from './crowded-diagram.ts';
import { duplicateAddress } from './duplicate-address.ts';
import { duplicateId } from './duplicate-id.ts';
import { eventOrder } from './event-order.ts';
import { figureNotInRecords } from './figure-not-in-records.ts';
import { fileName } from './file-name.ts';
import { flowEnds } from './flow-ends.ts';
import { flowLabel } from './flow-label.ts';
import { foundWithoutFinding } from './found-without-finding.ts';
import { fullStop } from './full-stop.ts';
import { impossibleNumber } from './impossible-number.ts';
import { inForce } from './in-force.ts';
import { longWord } from './long-word.ts';
import { nothingWrong } from './nothing-wrong.ts';
import { orphanActor } from './orphan-actor.ts';
import { orphanLaw } from './orphan-law.ts';
import { outcomeAndEvent } from './outcome-and-event.ts';
import { ownName } from './own-name.ts';
import { phraseOfLaw } from './phrase-of-law.ts';
import { quotedUnread } from './quoted-unread.ts';
import { reservedId } from './reserved-id.ts';
import { ring } from './ring.ts';
import { registerAndCase } from './register-and-case.ts';
import { registerLaw } from './register-law.ts';
import type { Rule } from './rule.ts';
import { saidOfGroup } from './said-of-group.ts';
import { secondaryFinding } from './secondary-finding.ts';
import { shortTitle } from './short-title.ts';
import { standingAndFates } from './standing-and-fates.ts';
import { standingAndFields } from './standing-and-fields.ts';
import { takenAnchor } from './taken-anchor.ts';
import { takenPage } from './taken-page.ts';
import { termOfOldLaw } from './term-of-old-law.ts';
import { twice } from './twice.ts';
import { twin } from './twin.ts';
import { unknownId } from './unknown-id.ts';
import { unlinkedMention } from './unlinked-mention.ts';
import { unlistedSource } from './unlisted-source.ts';
import { unreadPinpoint } from './unread-pinpoint.ts';
import { unsourcedParagraph } from './unsourced-paragraph.ts';
import { wording } from './wording.ts';
import { wrongOfPeople } from './wrong-of-people.ts';

/** Every rule across records. */
export const rules: readonly Rule[] = [
  caseFolder,
  duplicateId,
  ownName,
  unknownId,
  unlistedSource,
  flowEnds,
  flowLabel,
  fullStop,
  wrongOfPeople,
  calloutAndJudged,
  coreAndAnswer,
  castAndRoles,
  caseByName,
  standingNote,
  shortTitle,
  quotedUnread,
  eventOrder,
  foundWithoutFinding,
  standingAndFields,
  standingAndFates,
  outcomeAndEvent,
  crowdedDiagram,
  orphanActor,
  orphanLaw,
  phraseOfLaw,
  duplicateAddress,
  figureNotInRecords,
  unsourcedParagraph,
  saidOfGroup,
  secondaryFinding,
  unreadPinpoint,
  claimTwice,
  componentTwice,
  contentDate,
  fileName,
  impossibleNumber,
  inForce,
  longWord,
  reservedId,
  ring,
  takenAnchor,
  takenPage,
  twice,
  twin,
  registerAndCase,
  registerLaw,
  wording,
];

/** Rules that a case may break while it is written, and still be looked at as a draft: nothing is drawn from what they ask for. */
export const untilFinished: ReadonlySet<string> = new Set([
  'orphan-actor',
  'orphan-term',
  'orphan-provision',
  'figure-not-in-records',
  'unsourced-paragraph',
  'full-stop',
  'said-of-group',
  'wording',
]);

/** Rules whose findings are advice: said by the check, never a reason to stop. */
export const hintRules: readonly Rule[] = [unlinkedMention, nothingWrong, termOfOldLaw];
