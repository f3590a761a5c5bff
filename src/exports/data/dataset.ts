import { absolute, address, type Address, type Site } from '../../model/address.ts';
import type { Casebook } from '../../model/casebook.ts';
import { licence, type Thing } from '../meta/common.ts';
import { about } from './package.ts';
import { dataNames } from './shapes.ts';

/** One form in which the data can be had. */
interface Form {
  readonly name: string;
  readonly at: Address;
  readonly type: string;
}

const forms: readonly Form[] = [
  { name: 'everything', at: address.archive(), type: 'application/zip' },
  ...dataNames.flatMap((name): Form[] => [
    { name, at: address.data(name), type: 'application/json' },
    { name, at: address.table(name), type: 'text/csv' },
  ]),
];

/** The data set in the words of schema.org, for the page that documents it. */
export function datasetThing(book: Casebook, where: Site): Thing {
  const url = (at: Address): string => absolute(at, where);
  const { title, description, version, issued, modified, keywords } = about(book);
  return {
    '@type': 'Dataset',
    '@id': url(address.dataPage()),
    url: url(address.dataPage()),
    name: title,
    description,
    version,
    datePublished: issued,
    dateModified: modified,
    keywords,
    license: licence,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Casebook', url: url(address.home()) },
    spatialCoverage: { '@type': 'Place', name: 'United Kingdom' },
    temporalCoverage: '2010/..',
    distribution: forms.map((form) => ({
      '@type': 'DataDownload',
      name: form.name,
      contentUrl: url(form.at),
      encodingFormat: form.type,
    })),
  };
}

/** The data set as a catalogue describes it: DCAT 3 in JSON-LD. */
export function dcat(book: Casebook, where: Site): object {
  const url = (at: Address): string => absolute(at, where);
  const { title, description, version, issued, modified, keywords } = about(book);
  const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' });
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': url(address.dataPage()),
    '@type': 'dcat:Dataset',
    'dct:title': { '@value': title, '@language': 'en' },
    'dct:description': { '@value': description, '@language': 'en' },
    'dct:issued': day(issued),
    'dct:modified': day(modified),
    'dct:license': { '@id': licence },
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': 'Casebook' },
    'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/ENG' },
    'dcat:version': version,
    'dcat:keyword': keywords,
    'dcat:landingPage': { '@id': url(address.dataPage()) },
    'dcat:distribution': forms.map((form) => ({
      '@type': 'dcat:Distribution',
      'dct:title': form.name,
      'dcat:downloadURL': { '@id': url(form.at) },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${form.type}` },
      'dct:license': { '@id': licence },
    })),
  };
}
