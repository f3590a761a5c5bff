import { expect, it } from 'vitest';
import { thenAndNow } from '../../../src/model/study/today.ts';
import { studyTopic } from '../../../src/model/study/topic.ts';
import { book, caseOf } from '../affairs.ts';

it.each(['lists', 'care'])(
  'the topic of %s has its cases, what to read first and why, and the rules it turns on',
  (id) => {
    const { cases, first, provisions } = studyTopic(book, id);
    const said = [
      ...cases.map(({ file, findings }) => `case ${file.id}: ${findings.map(({ ref }) => ref).join(' ')}`),
      ...first.map(({ why, file, finding }) => `first ${file.id} ${finding?.ref ?? ''}: ${why}`),
      ...provisions.map(
        ({ then, now, findings }) =>
          `rule ${then.id}, now ${now.map((each) => each.id).join(' ')}: ${String(findings)}`,
      ),
    ];
    const lists = [
      'case the-list: TL-1 TL-2 TL-3',
      'case the-theft: TT-1 TT-2',
      'first the-list : the most findings on it',
      'first the-theft : the latest decided',
      'rule dpa-1998/s-4, now uk-gdpr/art-5: 2',
      'rule uk-gdpr/art-5, now : 2',
      'rule dpa-1998/s-10, now : 1',
      'rule dpa-1998/s-12, now : 1',
      'rule uk-gdpr/art-32, now : 1',
    ];
    const care = [
      'case the-leak: LK-1 LK-2',
      'case the-theft: TT-1 TT-2',
      'case the-list: TL-3',
      'first the-leak : the most findings on it',
      'first the-list : the earliest decided',
      'first the-theft : the latest decided',
      'rule uk-gdpr/art-5, now : 2',
      'rule dpa-1998/s-4, now uk-gdpr/art-5: 1',
      'rule dpa-1998/s-12, now : 1',
      'rule uk-gdpr/art-32, now : 1',
    ];
    expect(said).toEqual(id === 'lists' ? lists : care);
  },
);

it('the rules and powers of a case stand beside what they are now', () => {
  const said = thenAndNow(book, caseOf('the-list')).map(({ then, now, part, maximum }) => [
    part,
    then.id,
    now.map(({ id }) => id),
    maximum.then,
    maximum.now,
  ]);
  expect(said).toEqual([
    ['duty', 'dpa-1998/s-4', ['uk-gdpr/art-5'], '£500,000', ['£17.5 million']],
    ['duty', 'dpa-1998/s-10', [], undefined, []],
    ['duty', 'dpa-1998/s-12', [], undefined, []],
    ['power', 'dpa-1998/s-55a', [], undefined, []],
  ]);
});
