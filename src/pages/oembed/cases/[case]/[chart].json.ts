import type { APIRoute } from 'astro';
import { here } from '../../../../components/link.ts';
import { oembedResponse } from '../../../../exports/oembed.ts';
import { embedOfFlows, embedOfTimeline } from '../../../../model/embed.ts';
import { theCasebook } from '../../../../model/load.ts';

export const getStaticPaths = () =>
  theCasebook().cases.flatMap((file) => [
    { params: { case: file.id, chart: 'flows' }, props: { of: embedOfFlows(file) } },
    { params: { case: file.id, chart: 'timeline' }, props: { of: embedOfTimeline(file) } },
  ]);

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { of } }) =>
  oembedResponse(of, here);
