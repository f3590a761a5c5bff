import { fragment, type Chain } from './fragment.ts';
import { foot, head, paragraph } from './frame.ts';
import { colour, type Shape } from './shapes.ts';
import { capital } from '../../model/say/name.ts';

/** What a finding's card says. */
export interface FindingCard {
  readonly ref: string;
  readonly caseTitle: string;
  readonly years: string;
  /** "monetary penalty £140,000". */
  readonly outcome?: string;
  readonly claim: string;
  /** The case in a sentence or two, for a card without a fragment. */
  readonly context: string;
  readonly standing: 'found' | 'alleged' | 'conceded' | 'overturned';
  readonly finder: string;
  /** Whom it is against, in words; nothing where it is against nobody. */
  readonly against?: string;
  readonly address: string;
  /** The fragment of the diagram, with and without its neighbours: the first that fits is drawn. */
  readonly chains: readonly Chain[];
}

const steps = [68, 57, 48, 44, 40, 36, 32, 29, 27, 25];

/** The sizes at which a claim may be set: 68, 57 above 90 characters, 48 above 130, and smaller until it fits. */
const sizesFor = (claim: string): readonly number[] =>
  steps.filter((size) => size <= (claim.length > 130 ? 48 : claim.length > 90 ? 57 : 68));

/** A finding's card: the claim, four lines at most; the fragment where it fits; standing, finder, address. */
export function findingCard(card: FindingCard): readonly Shape[] {
  const { standing, finder, against } = card;
  const by = `by ${finder}`;
  const target =
    against === undefined ? undefined : `${by}, ${standing === 'alleged' ? 'about' : 'against'} ${against}`;
  const word = capital(standing);
  const below = foot({ mark: standing, word }, [...(target === undefined ? [] : [target]), by], card.address);
  const place = `${card.caseTitle}, ${card.years}`;
  const above = head(card.ref, [
    ...(card.outcome === undefined ? [] : [`${place} · ${card.outcome}`]),
    place,
    card.caseTitle,
  ]);
  const top = 104;
  const alone = paragraph(card.claim, 'serif', sizesFor(card.claim), 4, top, below.top - top, colour.ink) ??
    paragraph(card.claim, 'serif', [25], 20, top, below.top - top, colour.ink) ?? { shapes: [], bottom: top };
  for (const chain of card.chains) {
    const drawn = fragment(chain, 0);
    if (!drawn) continue;
    const room = below.top - 8 - drawn.height - top;
    const claim = paragraph(
      card.claim,
      'serif',
      sizesFor(card.claim).filter((size) => size >= 40),
      4,
      top,
      room - 24,
      colour.ink,
    );
    if (!claim) continue;
    const at = Math.round((claim.bottom + below.top - drawn.height) / 2 + 6);
    return [...above, ...claim.shapes, ...(fragment(chain, at)?.shapes ?? []), ...below.shapes];
  }
  const from = alone.bottom + 34;
  const context = paragraph(card.context, 'text', [31, 28, 26], 5, from, below.top - 20 - from, colour.soft);
  return [...above, ...alone.shapes, ...(context?.shapes ?? []), ...below.shapes];
}
