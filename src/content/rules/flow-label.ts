import { type FlowKind, flowKinds, kindWords, partsOfLabel } from '../../schema/flow-kind.ts';
import { didYouMean } from '../../schema/nearest.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

const isKind = (word: unknown): word is FlowKind => typeof word === 'string' && Object.hasOwn(flowKinds, word);

/** The words of a flow say what was done: they begin as its kind is said, so that a sentence can be made of them. */
export const flowLabel: Rule = ({ documents }) =>
  documents
    .filter(({ kind }) => kind === 'flows')
    .flatMap((document) =>
      itemsOf(part(document.raw, 'flows')).flatMap((flow, index) => {
        const [kind, label] = [part(flow, 'kind'), part(flow, 'label')];
        // Another word than the ten, and what is no text, are said where they stand.
        if (!isKind(kind) || typeof label !== 'string' || label.trim() === '' || partsOfLabel(kind, label)) return [];
        const openings = Object.keys(kindWords(kind).openings).map((opening) => opening.trim());
        const near = didYouMean(label.split(/(?<=:)\s|\s/)[0] ?? '', openings);
        const all = openings.map((opening) => `“${opening} …”`).join(', ');
        return [
          faultAt(
            document,
            'flow-label',
            ['flows', index, 'label'],
            `the label of ${String(part(flow, 'id'))}, which is "${kind}", must begin ${all} and then say what, as in “${kindWords(kind).verb}”${near}`,
          ),
        ];
      }),
    );
