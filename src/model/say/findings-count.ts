import { type Standing, type StandingWords, standings } from '../../schema/standing.ts';
import { sayNumber } from './count.ts';
import { listed } from './list.ts';
import { capital } from './name.ts';

/** How many findings stand how, in the order of the legend: "Six found, seven alleged and a reading". */
export function sayFindings(of: readonly Standing[]): string {
  const parts = (Object.keys(standings) as Standing[]).flatMap((standing) => {
    const count = of.filter((each) => each === standing).length;
    if (count === 0) return [];
    const { word, several }: StandingWords = standings[standing];
    if (several === undefined) return [`${sayNumber(count)} ${word}`];
    return [count === 1 ? word : `${sayNumber(count)} ${several}`];
  });
  return capital(listed(parts));
}
