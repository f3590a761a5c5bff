import { address, type Address } from '../../model/address.ts';
import type { FactFile } from '../answers/card.ts';
import * as words from '../../model/say/interface-words.ts';

type Page = readonly [
  words: string,
  what: string,
  text: string,
  ...to: readonly (readonly [words: string, at: Address])[],
];

/** What the site itself can do, with the words by which readers ask for it; phrases are parted by commas. */
const pages: readonly Page[] = [
  [
    'rss, feed, feeds, atom, atom feed, json feed, subscribe, subscribe to updates, follow this site, news feed, rss feed, rss feed of fines, feed of fines, alerts, email alerts, mailing list, newsletter of this site, what is new, what’s new, whats new, news, latest news',
    'Feeds of what is new',
    'One for everything in Atom, RSS and JSON, one for each case, and one for corrections. There is no mailing list.',
    ['The feeds', address.dataPage()],
    ['Atom', address.feed('atom.xml')],
    ['RSS', address.feed('rss.xml')],
    ['JSON', address.feed('feed.json')],
  ],
  [
    'csv, download, downloads, download data, data download, csv download, download csv, export, export csv, export to excel, export to csv, download everything, download all data, json, api, open data, data, dataset, excel, schema, schemas, download data csv',
    'The data as files',
    'Every record as JSON and CSV, with schemas, in one archive too. There is no service to be asked: the files stand at fixed addresses.',
    ['Data', address.dataPage()],
    ['The penalties as CSV', address.registerCsv()],
    ['Everything in one archive', address.archive()],
  ],
  [
    'cite, citation, how to cite, oscola, bibtex, ris, zotero, endnote, reference manager, csl, cite this, how do i cite this, how do i cite a case, cite a case, cite this page, how do i cite this page, citing, harvard, apa, citation harvard, harvard citation, citation apa, apa citation, harvard reference, apa reference, bibliography, footnote',
    'Citing',
    'Each case, finding and source has its citation in several styles, as text and as a file for a reference manager. Open the case or the finding and press “Cite”.',
    ['All cases', address.cases()],
    ['All sources', address.sources()],
  ],
  [
    'embed, embedding, embed a chart, embed a diagram, embed a timeline, iframe, oembed, widget, embed code, how to embed, use a chart on my website, put a diagram on my site, charts for my website',
    'Embedding',
    'Each finding and each diagram and timeline of a case can stand on another page, as it is now or as it stood in a version. Open the case or the finding and press “Embed”.',
    ['All cases', address.cases()],
  ],
  [
    'contact, report an error, report a mistake, correction, complain, something wrong, feedback, email, who do i write to, whom do i write to, write to you, who can i write to',
    words.somethingWrong,
    'What the site does about mistakes, and how to report one.',
    ['About', address.page('about')],
    ['Corrections made so far', address.corrections()],
  ],
  [
    'corrections, changes, what changed, revisions, errata, changelog',
    'Corrections and changes',
    'What was changed after it was published, case by case.',
    ['Corrections', address.corrections()],
    ['As a feed', address.correctionsFeed()],
  ],
  [
    'glossary, terms, definitions, jargon, dictionary',
    'Glossary',
    'The terms of the law and of the trade, each explained.',
    ['Glossary', address.glossary()],
  ],
  [
    'about, who runs this, who runs this site, who is behind this, who is behind this site, who made this site, what is this, what is casebook, casebook, who is it for',
    'About the site',
    'What it is, whom it is for, what it promises and who is behind it.',
    ['About', address.page('about')],
  ],
  [
    'actors, all actors, who is who, list of companies, companies and people',
    'Who appears in the cases',
    'Every company, body and person that a case names, with the cases and in what role.',
    ['Actors', address.actors()],
  ],
  [
    'questions, figures, statistics, stats, answers',
    'Questions answered from the records',
    'How large, how long, how often: tables and charts worked out from all cases and the register.',
    ['Questions', address.questions()],
  ],
  [
    'laws, legislation, statutes, list of laws, all provisions',
    'The law',
    'Every provision that a case turns on, as it stood and as it stands, by Act.',
    ['Law', address.law()],
  ],
  [
    'flows, data flows, all flows, flow diagrams, diagrams',
    'From whom to whom',
    'What personal data went from whom to whom in all cases, with what was wrong.',
    ['Flows', address.flows()],
  ],
  [
    'topics, all topics, themes, subjects',
    'Topics',
    'Findings by what they are about, in all cases.',
    ['Topics', address.topics()],
  ],
  [
    'cases, all cases, list of cases, case list',
    'All cases',
    'As a list to be narrowed, as a table and in time.',
    ['Cases', address.cases()],
    ['In time', address.timeline()],
  ],
  [
    'method, methodology, how are findings made, how standing is assigned, how are findings graded, how was this researched, how is this researched, research method',
    'Method',
    'How a case enters, what counts as a finding, and how its standing is assigned.',
    ['Method', address.page('method')],
  ],
  [
    'compare, compare cases, compare two cases, comparison',
    'Two cases side by side',
    'Any two cases, point by point, with their law and their time.',
    [words.compare, address.compare()],
  ],
  [
    'timeline, calendar, on this day, chronology',
    'Everything in time',
    'All events of all cases on one axis, and as a calendar file.',
    ['The timeline', address.timeline()],
    ['On this day', address.onThisDay()],
  ],
  [
    'register, all fines, list of fines, all penalties, list of penalties, every fine',
    'The register of penalties',
    'Every monetary penalty that the register holds, to be narrowed and sorted.',
    ['The register', address.register()],
    ['As CSV', address.registerCsv()],
  ],
  [
    'how complete is the register, is the register complete, completeness of the register, what is missing from the register',
    'How complete the register is',
    'It is not complete: it holds the penalties for which a source was seen, each with that source.',
    ['The register', address.register()],
    ['Questions answered from it', address.questions()],
  ],
  [
    'dark mode, light mode, dark theme, night mode',
    'Light or dark',
    'The button “Theme”, at the foot of every page, turns from the setting of your system to light and to dark.',
    ['About', address.page('about')],
  ],
  [
    'keyboard shortcuts, shortcuts, hotkeys',
    'Keys',
    'On every page / or Ctrl K opens a search, in which the arrow keys choose and Enter opens, and ? the list of keys. The search page says so too, where the keys can be turned off.',
    ['Search', address.search()],
  ],
  [
    'sources, where does the data come from, where do the facts come from, all sources, list of sources, sources of the data',
    'Where it comes from',
    'Every source that a record rests on, with how much of it was seen, and how a case enters.',
    ['Sources', address.sources()],
    ['Method', address.page('method')],
  ],
  [
    'study, teaching, students, seminar, teach, worksheet',
    'For study',
    'A sheet of questions for each case, and the facts to decide it yourself.',
    ['Study', address.study()],
  ],
  [
    'licence, license, copyright, reuse, can i reuse this, can i reuse this data, may i reuse this, creative commons, cc by',
    'Reuse',
    'Text and data may be used under CC BY 4.0.',
    ['About', address.page('about')],
  ],
];

/** The site's own pages as answers. */
export const sitePages = (link: (at: Address) => string): FactFile['pages'] =>
  pages.map(([words, what, text, ...to]) => {
    const [first, ...more] = to.map(([said, at]) => ({ words: said, url: link(at) }));
    return {
      words: words.split(', '),
      card: { what, text, links: [first ?? { words: 'Home', url: link(address.home()) }, ...more] },
    };
  });
