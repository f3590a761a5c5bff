/** A general law over the time in which it was in force; `to` is the first day on which it was not, or nothing. */
export interface LawInForce {
  readonly id: string;
  readonly label: string;
  /** What stands where the label is too wide. */
  readonly short: string;
  readonly from: string;
  readonly to: string | null;
  /** The highest penalty, and the first day on which it could be given. */
  readonly maximum?: { readonly text: string; readonly from: string };
}
