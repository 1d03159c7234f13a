import type { SearchEngine } from '../../search/results/engine.ts';
import type { Found } from '../../search/results/find.ts';
import { longestQuery, readPart } from '../../search/query/query-length.ts';
import type { Correction } from '../../search/query/corrections.ts';
import type { Understanding } from '../../search/query/understand.ts';
import { wordingFor } from '../../search/query/unit-wording.ts';
import { element } from '../ui/element.ts';

/** What a reader can change about how a query was read. */
export interface NoteActions {
  /** search the words exactly as typed */
  asTyped: () => void;
  /** prefer no unit's wording in this search */
  anyUnit: () => void;
  /** prefer a unit's wording from now on; empty to prefer none again */
  keepUnit: (slug: string) => void;
  /** search something else */
  search: (query: string) => void;
}

/** So many other words for one meaning are named. */
const mostWords = 4;

/**
 * Says above the results how a query was read, each with a button that undoes it.
 *
 * @param ownUnit slug of the unit that the reader keeps, empty for none
 */
export function searchNotes(
  query: string,
  { understanding }: Found,
  { lexicon }: SearchEngine,
  ownUnit: string,
  actions: NoteActions,
): HTMLElement[] {
  const notes =
    readPart(query).length < query.length ? [note([`只按前 ${String(longestQuery)} 字查找`], [])] : [];
  if (understanding) notes.push(...readingNotes(understanding, lexicon, ownUnit, actions));
  return notes.length === 0
    ? []
    : [element('ul', { class: 'search-notes', 'aria-label': '这次查找' }, ...notes)];
}

function readingNotes(
  understanding: Understanding,
  lexicon: SearchEngine['lexicon'],
  ownUnit: string,
  actions: NoteActions,
): HTMLElement[] {
  const notes = [
    ...understanding.replacements.map((replacement) => replacementNote(replacement, actions)),
    ...wordNotes(understanding, lexicon.concepts, actions),
  ];
  const wording = wordingFor(understanding, lexicon);
  if (wording) {
    const { unit, own } = wording;
    notes.push(
      note(
        [`${unit}里一般叫“${own}”`],
        [
          [
            `查“${own}”`,
            () => {
              actions.search(own);
            },
          ],
        ],
      ),
    );
  }
  const preferred = understanding.unit?.slug ?? ownUnit;
  const unit = lexicon.units.find(({ slug }) => slug === preferred);
  if (unit) {
    const kept: Choice =
      unit.slug === ownUnit
        ? [
            '以后不再优先',
            () => {
              actions.keepUnit('');
            },
          ]
        : [
            '以后都优先',
            () => {
              actions.keepUnit(unit.slug);
            },
          ];
    notes.push(note([`先列${unit.name}的段落`], [['不分单位', actions.anyUnit], kept]));
  }
  const [year] = understanding.years;
  if (year !== undefined) notes.push(note([`“${year}”不参与查找：段落里的年份是填空`], []));
  return notes;
}

type Choice = readonly [label: string, act: () => void];

/** Searches for another word. */
function instead(word: string, actions: NoteActions): Choice {
  return [
    `改查“${word}”`,
    () => {
      actions.search(word);
    },
  ];
}

function replacementNote({ typed, read, others }: Correction, actions: NoteActions): HTMLElement {
  return note(
    [`已按“${read}”查找`],
    [[`仍查“${typed}”`, actions.asTyped], ...others.map((other) => instead(other, actions))],
  );
}

/** Says which other words were searched along. */
function wordNotes(
  { concepts: named, replacements }: Understanding,
  concepts: SearchEngine['lexicon']['concepts'],
  actions: NoteActions,
): HTMLElement[] {
  const others = named.flatMap(({ index, word }) =>
    (concepts[index] ?? []).filter((other) => other.toLowerCase() !== word).slice(0, mostWords),
  );
  if (others.length === 0 || named.length > 1) return [];
  const undo: Choice[] = replacements.length === 0 ? [['只查打的词', actions.asTyped]] : [];
  return [note([`同时查了：${others.join('、')}`], undo)];
}

function note(text: readonly string[], choices: readonly Choice[]): HTMLElement {
  const buttons = choices.map(([label, act]) => {
    const button = element('button', { type: 'button', class: 'note-button' }, label);
    button.addEventListener('click', act);
    return button;
  });
  return element('li', {}, element('span', {}, ...text), ...buttons);
}
