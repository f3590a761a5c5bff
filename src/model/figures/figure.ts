/** A figure that the site works out, with everything needed to work it out again. */
export interface Figure {
  readonly kind: 'per-head' | 'share-then' | 'share-now';
  /** The exact result: pounds for each person or record, or a share of one. */
  readonly value: number;
  /** The result as it is printed. */
  readonly short: string;
  readonly numerator: Quantity;
  readonly denominator: Quantity;
  /** Why this denominator and no other; which law applied, and by what date. */
  readonly why: string;
}

/** A number with what it is. */
interface Quantity {
  readonly value: number;
  readonly said: string;
  readonly what: string;
}

/** A figure that cannot honestly be worked out, and the reason. */
export interface NoFigure {
  readonly reason: string;
}

export const isFigure = (either: Figure | NoFigure): either is Figure => 'value' in either;

/** A division on one line, as it is printed: "£140,000 ÷ 1,065,220 = 13p a record". */
export const sayWorking = ({ numerator, denominator, short }: Figure): string =>
  `${numerator.said} ÷ ${denominator.said} = ${short}`;

const digits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });

/** A share as it is printed: "28 %", "0.4 %", "all of it". */
export const sayShare = (share: number): string => (share === 1 ? 'all of it' : `${digits.format(share * 100)} %`);
