import { type Standing, standings } from '../../schema/standing.ts';
import { sayNumber } from './count.ts';
import { listed } from './list.ts';
import { capital } from './name.ts';

/** How many findings stand how, in the order of the legend: "Six found, seven alleged and a reading". */
export function sayStandings(of: readonly Standing[]): string {
  const parts = (Object.keys(standings) as Standing[]).flatMap((standing) => {
    const count = of.filter((each) => each === standing).length;
    if (count === 0) return [];
    if (standing !== 'reading') return [`${sayNumber(count)} ${standings[standing].word}`];
    return [count === 1 ? 'a reading' : `${sayNumber(count)} readings`];
  });
  return capital(listed(parts));
}
