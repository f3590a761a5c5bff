import type { APIRoute } from 'astro';
import { here } from '../../../components/link.ts';
import { oembedResponse } from '../../../exports/oembed.ts';
import { byId } from '../../../model/casebook.ts';
import { embedOfFinding } from '../../../model/embed/embeddable.ts';
import { theCasebook } from '../../../model/load.ts';

export const getStaticPaths = () =>
  theCasebook().findings.map((finding) => ({ params: { ref: finding.ref }, props: { finding } }));

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { finding } }) =>
  oembedResponse(embedOfFinding(byId(theCasebook().cases, finding.case), finding), here);
