import type { CaseEvent, CaseFile, CaseFlow } from '../casebook.ts';
import type { House, Role } from '../../schema/flow.ts';
import type { ChartedFlow } from '../kept/charts.ts';
import { regulatorInTexts } from '../regulator-words.ts';
import { decidedOn } from '../case/time.ts';

/** Kinds of event that tell how a case was decided, whenever they happened. */
const deciding: ReadonlySet<CaseEvent['kind']> = new Set([
  'notice',
  'decision',
  'penalty',
  'appeal',
  'court',
  'law',
  'aftermath',
]);

/** Words by which a text speaks of the outcome: sums, proposals, findings, verdicts, and who was before a tribunal. */
const outcomeWords = new RegExp(
  String.raw`£|€|[$]|\bfin(?:e|ed|es|ing)\b|penalt|\bnotices?\b|intends? to|unlawful|unfair|illegal|lawful basis|legal basis|contraven|\bbreach(?:ed|es)? (?:of|the)|broke the|wrong|convict|guilty|prosecut|offence|sentenc|reprimand|tribunal|\bappeal|enforcement|\b(?:${regulatorInTexts}) (?:found|held|says|said|concluded)|findings?\b|settle|takes? the view|concerns? about|welcomes`,
  'i',
);

/** Whether a text says nothing of how a case ended. Rather too strict than too lax. */
export const keepsOutcome = (text: string): boolean => !outcomeWords.test(text);

/** An event as it is told before the outcome: its detail only where that keeps it. */
export interface KnownEvent {
  readonly event: CaseEvent;
  readonly detail?: string;
}

/** The day from which events speak of the outcome: of the first decision, or of a notice of intent before it. */
function outcomeDay(file: CaseFile): string {
  const intent = file.events.find(
    ({ kind, title, detail }) => kind === 'notice' && /intent|intends?\b|propos/i.test(`${title} ${detail}`),
  );
  return [decidedOn(file)?.earliest ?? '9999', intent?.when.earliest ?? '9999'].sort()[0] ?? '9999';
}

/** What happened before the outcome was known, in the order of time, without what tells it. */
export function eventsBefore(file: CaseFile): readonly KnownEvent[] {
  const decided = outcomeDay(file);
  return file.events
    .filter(
      ({ kind, title, when, weight }) =>
        !deciding.has(kind) && weight > 0 && when.earliest < decided && keepsOutcome(title),
    )
    .map((event) => (keepsOutcome(event.detail) ? { event, detail: event.detail } : { event }));
}

/** The movements of data, without what was found wrong with them; those of the inquiry itself are left out. */
export const flowsBefore = (file: CaseFile): readonly CaseFlow[] =>
  file.flows.filter(
    ({ from, to, label, purpose, what }) =>
      from !== file.regulator && to !== file.regulator && [label, purpose, ...what].every(keepsOutcome),
  );

/** What somebody was in law, or was taken to be: that is decided too. */
const capacity = /\b(?:controllers?|processors?|agents?)\b|\btreated\b|\bsubject of\b/i;

const keepsRole = (text: string | undefined): text is string =>
  text !== undefined && keepsOutcome(text) && !capacity.test(text);

/** What a diagram is drawn from before the outcome: no standing, no word that tells of it, numbered as they are told. */
export interface DiagramBefore {
  readonly flows: readonly ChartedFlow[];
  readonly roles: readonly Pick<Role, 'actor' | 'short' | 'column'>[];
  readonly houses: readonly Pick<House, 'label' | 'actors'>[];
}

/** The diagram of the movements of data as it is drawn before the outcome. */
export const diagramBefore = (file: CaseFile): DiagramBefore => ({
  flows: flowsBefore(file).map(({ id, from, to, kind, label, sub, volume, time }, index) => ({
    id,
    number: index + 1,
    from,
    kind,
    label,
    volume,
    ...(to === undefined ? {} : { to }),
    ...(time === undefined ? {} : { time }),
    ...(sub !== undefined && keepsOutcome(sub) ? { sub } : {}),
  })),
  roles: file.roles.map(({ actor, short, column }) => ({
    actor,
    ...(column === undefined ? {} : { column }),
    ...(keepsRole(short) ? { short } : {}),
  })),
  houses: file.houses.filter(({ label }) => keepsOutcome(label)),
});

/** Who had a part, each with as much of it as keeps the outcome. */
export const rolesBefore = (file: CaseFile): readonly { readonly role: Role; readonly words?: string }[] => {
  const moves = new Set([...file.respondents, ...flowsBefore(file).flatMap(({ from, to }) => [from, to])]);
  return file.roles
    .filter(({ actor }) => moves.has(actor))
    .map((role) => {
      const words = [role.role, role.short].find(keepsRole);
      return words === undefined ? { role } : { role, words };
    });
};
