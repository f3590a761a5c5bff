import { link, publicLink } from '../components/link.ts';
import type { Embeddable } from '../model/embed/embeddable.ts';
import { theCasebook } from '../model/load.ts';
import { regulatorOf } from '../model/regulator.ts';

/** What an embed hands to its layout. */
export const embedFrame = (of: Embeddable) => ({
  title: of.title,
  description: of.words,
  canonical: publicLink(of.page),
  oembed: publicLink(of.oembed),
  regulator: regulatorOf(theCasebook()).name,
  script: link('/embed-view.js'),
});
