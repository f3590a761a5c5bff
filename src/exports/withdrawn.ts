import { absolute, address, inVersion, type Site } from '../model/address.ts';
import { embedOfWithdrawn } from '../model/embed/embeddable.ts';
import { type WithdrawnFinding, withdrawnFindings } from '../model/kept/withdrawn.ts';
import { sayDay } from '../model/say/date.ts';
import { knownDate } from '../schema/known-date.ts';
import { cardOfWithdrawn } from './card/cards.ts';
import { drawn } from './card/draw.ts';
import { fileFormats } from './cite/formats.ts';
import type { PageWork } from './cite/work.ts';
import { asJson } from './data/json.ts';
import { oembed } from './oembed.ts';
import { each, type FileKind } from './site-file.ts';

/** A finding that was withdrawn as a thing to cite: who cited it before finds that it is stated no longer. */
const workOf = (gone: WithdrawnFinding, where: Site): PageWork => ({
  kind: 'page',
  key: `${gone.ref}-v${String(gone.version)}-withdrawn`,
  title: gone.claim.replace(/\.$/, ''),
  ref: gone.ref,
  version: gone.version,
  ...(gone.file ? { within: gone.file.title } : {}),
  url: absolute(inVersion(address.short(gone.ref), gone.version), where),
  standing: `withdrawn on ${sayDay(gone.date)}`,
  date: knownDate(gone.date),
});

/** The record that is left: what it last said, and since when and why it is said no longer. */
const recordOf = (gone: WithdrawnFinding, where: Site): string =>
  asJson({
    id: gone.ref,
    case: gone.file?.id,
    withdrawn: { date: gone.date, reason: gone.reason },
    last: { claim: gone.claim, standing: gone.standing, version: gone.version },
    url: absolute(address.short(gone.ref), where),
  });

/** The files of findings that were withdrawn: each stays at its address, which programs and saved links ask for, and says so. */
export const withdrawnFiles: readonly FileKind[] = [
  ...fileFormats.map(({ id: format, write }) =>
    each(
      withdrawnFindings,
      ({ ref }) => address.citeFile(address.short(ref), format),
      (gone, { where }) => write([workOf(gone, where)]),
    ),
  ),
  each(
    withdrawnFindings,
    ({ ref }) => address.findingData(ref),
    (gone, { where }) => recordOf(gone, where),
  ),
  each(
    withdrawnFindings,
    ({ ref }) => address.card(address.short(ref)),
    async (gone, { where }) => new Uint8Array(await drawn(cardOfWithdrawn(gone, where))),
  ),
  each(
    withdrawnFindings,
    ({ ref }) => address.oembedFinding(ref),
    (gone, { where }) => oembed(embedOfWithdrawn(gone), where),
  ),
];
