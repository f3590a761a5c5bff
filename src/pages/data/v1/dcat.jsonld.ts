import type { APIRoute } from 'astro';
import { here } from '../../../components/link.ts';
import { asJson } from '../../../exports/data/archive.ts';
import { dcat } from '../../../exports/data/dataset.ts';
import { theCasebook } from '../../../model/load.ts';

export const GET: APIRoute = () => new Response(asJson(dcat(theCasebook(), here)));
