import type { APIRoute, GetStaticPaths } from 'astro';
import { here } from '../../../components/link.ts';
import { must } from '../../../components/scene.ts';
import { drawn } from '../../../exports/card/draw.ts';
import { cardOfFinding } from '../../../exports/card/of.ts';
import { theCasebook } from '../../../model/load.ts';

export const getStaticPaths: GetStaticPaths = () => theCasebook().findings.map(({ ref }) => ({ params: { ref } }));

export const GET: APIRoute = ({ params }) => {
  const book = theCasebook();
  const finding = must(
    book.findings.find(({ ref }) => ref === params['ref']),
    'such finding',
  );
  return new Response(new Uint8Array(drawn(cardOfFinding(book, finding, here))));
};
