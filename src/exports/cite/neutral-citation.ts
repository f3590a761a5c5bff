const pattern = /\[(\d{4})\] (UKSC|UKUT|UKFTT|EWHC|EWCA Civ|EWCA Crim) 0*(\d+)(?: \(([A-Za-z]+)\))?/;
const appeal = /\b(?:EA\/\d{4}\/\d{4}(?:\/[A-Z]+)?|GIA\/\d+\/\d{4}|UA-\d{4}-\d{6}-[A-Z]+)\b/;

/** A neutral citation and what it says of the court. */
export interface Neutral {
  /** As it is printed, without padding: "[2023] UKFTT 132 (GRC)". */
  readonly text: string;
  readonly year: string;
  readonly court: string;
}

const courts: Readonly<Record<string, string>> = {
  UKSC: 'Supreme Court',
  UKUT: 'Upper Tribunal',
  UKFTT: 'First-tier Tribunal',
  EWHC: 'High Court',
  'EWCA Civ': 'Court of Appeal (Civil Division)',
  'EWCA Crim': 'Court of Appeal (Criminal Division)',
};
const chambers: Readonly<Record<string, string>> = {
  GRC: 'General Regulatory Chamber',
  AAC: 'Administrative Appeals Chamber',
  Ch: 'Chancery Division',
  Comm: 'Commercial Court',
  QB: 'Queen’s Bench Division',
  KB: 'King’s Bench Division',
};

/** The first neutral citation in a text: `[2023] UKFTT 00132 (GRC)` is read and printed as `[2023] UKFTT 132 (GRC)`. */
export function readNeutral(text: string): Neutral | undefined {
  const [whole, year, code, number, chamber] = pattern.exec(text) ?? [];
  if (whole === undefined || year === undefined || code === undefined || number === undefined) return undefined;
  const name = chamber === undefined ? undefined : chambers[chamber];
  return {
    text: `[${year}] ${code} ${number}${chamber === undefined ? '' : ` (${chamber})`}`,
    year,
    court: `${courts[code] ?? code}${name === undefined ? '' : ` (${name})`}`,
  };
}

/** The number under which an appeal was brought: "EA/2020/0317". */
export const readAppealNumber = (text: string): string | undefined => appeal.exec(text)?.[0];

/** The parties' names before a citation, as OSCOLA prints them: "v" and abbreviations without full stops. */
export function readParties(text: string): string | undefined {
  const names = text
    .split(/[,:]? \[\d{4}\]|, (?:EA|GIA)\/|, UA-/)[0]
    ?.replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/:\s*$/, '')
    .replace(/ v\. /, ' v ')
    .replace(/\.(?=\s|$)/g, '');
  return names !== undefined && / v /.test(names) ? names : undefined;
}
