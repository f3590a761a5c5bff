import { absolute, address, type Site } from '../model/address.ts';
import { element, xmlDocument } from './xml.ts';
import * as words from '../model/say/interface-words.ts';

/** How a browser asks the site's search from its own bar (OpenSearch 1.1). */
export const opensearch = (where: Site): string =>
  xmlDocument(
    element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      element('ShortName', {}, 'Casebook'),
      element('Description', {}, words.findWords),
      element('InputEncoding', {}, 'UTF-8'),
      element('Image', { width: '32', height: '32', type: 'image/x-icon' }, absolute('/favicon.ico', where)),
      element('Url', { type: 'text/html', template: `${absolute(address.search(), where)}?q={searchTerms}` }),
    ]),
  );
