import type { APIRoute } from 'astro';
import { here } from '../../../../components/link.ts';
import { oembedResponse } from '../../../../exports/oembed.ts';
import { chartNames } from '../../../../model/embed/chart-kinds.ts';
import { embedOfChart } from '../../../../model/embed/embeddable.ts';
import { theCasebook } from '../../../../model/load.ts';

export const getStaticPaths = () =>
  theCasebook().cases.flatMap((file) =>
    chartNames.map((chart) => ({ params: { case: file.id, chart }, props: { of: embedOfChart(file, chart) } })),
  );

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { of } }) =>
  oembedResponse(of, here);
