const pattern = /\[(\d{4})\] (UKSC|UKUT|UKFTT|EWHC|EWCA Civ|EWCA Crim) 0*(\d+(?:_\d+)?)(?: \(([A-Za-z]+)\))?/;

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
