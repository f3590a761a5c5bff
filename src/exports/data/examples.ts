import { absolute, address, type Site } from '../../model/address.ts';

/** A few lines that take something out of the data, for somebody who has not seen it before. */
export interface Example {
  /** What it is written in. */
  readonly language: 'Shell' | 'Python' | 'R' | 'SQL (DuckDB)';
  readonly does: string;
  readonly code: string;
}

/** An example in each of the languages that readers of data use; they name the site by its address. */
export const dataExamples = (where: Site, ref: string): readonly Example[] => [
  {
    language: 'Shell',
    does: 'One finding, with its standing and the sources it rests on.',
    code: `curl --silent --compressed ${absolute(address.findingData(ref), where)}`,
  },
  {
    language: 'Python',
    does: 'What was imposed each year, from the register.',
    code: `import csv, io, urllib.request
from collections import Counter

text = urllib.request.urlopen("${absolute(address.table('register'), where)}").read().decode("utf-8")
total = Counter()
for row in csv.DictReader(io.StringIO(text)):
    if row["amount_gbp"]:
        total[row["date"][:4]] += float(row["amount_gbp"])
for year, pounds in sorted(total.items()):
    print(year, f"£{pounds:,.0f}")`,
  },
  {
    language: 'R',
    does: 'How many findings there are of each standing.',
    code: `findings <- read.csv("${absolute(address.table('findings'), where)}", encoding = "UTF-8")
table(findings$standing)`,
  },
  {
    language: 'SQL (DuckDB)',
    does: 'The largest flows of data that were found to be wrong.',
    code: `SELECT sentence, volume_count, "case" FROM read_csv('${absolute(address.table('flows'), where)}')
WHERE wrong = 'found' ORDER BY volume_count DESC NULLS LAST LIMIT 10;`,
  },
];
