import { caseStandings } from '../../schema/vocabulary.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** What a case's standing says of its outcomes: a final one has none that fell, a varied or quashed one has one that did. */
export const standingAndFates: Rule = ({ documents }) =>
  documents
    .filter(({ kind }) => kind === 'case')
    .flatMap((document) => {
      const standing = part(document.raw, 'standing');
      const fates = itemsOf(part(document.raw, 'outcomes')).map((outcome) => part(outcome, 'fate') ?? 'stands');
      const fault = (clause: string) => [faultAt(document, 'standing-and-fates', ['standing'], clause)];
      const fell = fates.find((fate) => fate === 'replaced' || fate === 'quashed');
      if (standing === 'final' && fell !== undefined)
        return fault(
          `the case is ${caseStandings.final.toLowerCase()} and has an outcome that was ${fell}; write varied or quashed, or correct the fate`,
        );
      const needed = { varied: 'replaced', quashed: 'quashed' } as const;
      const fate = standing === 'varied' || standing === 'quashed' ? needed[standing] : undefined;
      return fate === undefined || fates.includes(fate)
        ? []
        : fault(
            `the case is ${String(standing)} and none of its outcomes was ${fate}; write "fate: ${fate}" at the one that was, or correct the standing`,
          );
    });
