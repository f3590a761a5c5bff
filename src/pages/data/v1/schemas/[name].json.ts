import type { APIRoute, GetStaticPaths } from 'astro';
import { here } from '../../../../components/link.ts';
import { asJson } from '../../../../exports/data/archive.ts';
import { dataSchema } from '../../../../exports/data/schemas.ts';
import { dataNames } from '../../../../exports/data/shapes.ts';

export const getStaticPaths: GetStaticPaths = () =>
  dataNames.map((name) => ({ params: { name }, props: { schema: dataSchema(name, here) } }));

export const GET: APIRoute = ({ props }) => new Response(asJson(props['schema']));
