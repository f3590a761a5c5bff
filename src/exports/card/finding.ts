import { type Standing, standings } from '../../schema/standing.ts';
import { capital } from '../../model/say/name.ts';
import { type Chain, fragments } from './fragment.ts';
import { card, foot, head, paragraph, roomBetween, title } from './frame.ts';
import { box, firstThatFits, type Part } from './layout.ts';

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
  readonly standing: Standing;
  /** The standing as a sentence. */
  readonly line: string;
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

/** A finding's card: the claim, four lines at most; the fragment where it fits; standing, address. */
export async function findingCard(said: FindingCard): Promise<Part> {
  const { standing, line, against, claim } = said;
  const words = standings[standing];
  const word = capital(words.word);
  // Each sentence begins with its word, which stands in bold before the rest of it.
  const rest = line.replace(word, '').replace(/^:? /, '');
  const target = against === undefined ? [] : [`${rest}; ${words.against.toLowerCase()} ${against}`];
  const below = await foot({ mark: standing, word }, [...target, rest], said.address);
  const place = `${said.caseTitle}, ${said.years}`;
  const outcome = said.outcome === undefined ? [] : [`${place} · ${said.outcome}`];
  const above = await head(said.ref, [...outcome, place, said.caseTitle]);
  const room = roomBetween(above, below) - 12;
  for (const chain of said.chains) {
    const strip = await firstThatFits(fragments(chain), room);
    if (!strip) continue;
    const sizes = sizesFor(claim).filter((size) => size >= 40);
    const top = await paragraph(claim, 'serif', sizes, 4, room - strip.height - 40);
    if (top) return card(above, [top.part, box({ flexGrow: 1, alignItems: 'center' }, strip.part)], below);
  }
  const top = await title(claim, sizesFor(claim), 4, room);
  const context = await paragraph(said.context, 'text', [31, 28, 26], 5, room - top.height - 44);
  return card(above, [top.part, ...(context ? [box({ marginTop: 32 }, context.part)] : [])], below);
}
