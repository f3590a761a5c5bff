import { address, type Address, type Site } from '../../model/address.ts';
import { byId, type Casebook, type CaseFile, type CaseFinding } from '../../model/casebook.ts';
import type { Citations } from '../../model/source/citation-lines.ts';
import { type Decision, decisionsOfCase, decisionsOfFinding } from './decisions.ts';
import { fileFormats, printed } from './formats.ts';
import { workOfCase, workOfFinding } from './of-page.ts';
import { workOfProvision } from './of-provision.ts';
import { workOfSource } from './of-source.ts';
import { oscola } from './oscola.ts';
import type { Work } from './work.ts';

const forms: Readonly<Record<Work['kind'], string>> = {
  page: 'OSCOLA (4th edition) names no pages like this one: it is cited as a web page.',
  notice:
    'OSCOLA (4th edition) does not list notices of regulators: this one is cited by the rule for documents on the web.',
  law: 'Cite the law as it stood at the time of the conduct. The general styles follow the adaptations of UK libraries.',
  judgment:
    'The general styles have no rule for tribunals of the United Kingdom: they follow the adaptations of UK libraries.',
  document: 'The title is as the record has it.',
};

const offer = (work: Work, at: Address): Citations => ({
  lines: printed.map(({ id, label, write }) => ({ id, label, text: write(work) })),
  files: fileFormats.map(({ id, label, type }) => ({ label, type, at: address.citeFile(at, id) })),
  note: forms[work.kind],
  beside: [],
});

const withBeside = (citations: Citations, works: readonly Decision[]): Citations => ({
  ...citations,
  beside: works.map((work) => ({ text: oscola(work), at: address.sourceCite(work.key) })),
});

/** All that is offered for citing a finding, with the notice or judgment it rests on. */
export const citationsOfFinding = (book: Casebook, finding: CaseFinding, site: Site): Citations =>
  withBeside(offer(workOfFinding(book, finding, site), address.short(finding.ref)), decisionsOfFinding(book, finding));

/** All that is offered for citing a case file, with the notice or judgments of its outcomes, and all its sources in one file. */
export const citationsOfCase = (book: Casebook, file: CaseFile, site: Site): Citations =>
  withBeside(
    {
      ...offer(workOfCase(file, site), address.case(file.id)),
      sources: {
        count: file.sources.length,
        files: fileFormats.map(({ id, label, type }) => ({ label, type, at: address.sourcesFile(file.id, id) })),
      },
    },
    decisionsOfCase(book, file),
  );

/** All that is offered for citing a source. */
export const citationsOfSource = (book: Casebook, id: string): Citations =>
  offer(workOfSource(book, byId(book.sources, id)), address.sourceCite(id));

/** All that is offered for citing a provision. */
export const citationsOfProvision = (book: Casebook, id: string): Citations =>
  offer(workOfProvision(book, id), address.provision(id));
