import { longestQuery, readPart } from '../../search/query/query-length.ts';
import type { Correction } from '../../search/query/corrections.ts';
import type { Understanding } from '../../search/query/understand.ts';
import { wordingFor } from '../../search/query/unit-wording.ts';
import { plainText } from '../../search/tokens/analyzer.ts';
import { element } from '../ui/element.ts';
import type { Answer } from './load-answer.ts';

/** What a reader can change about how a query was read. */
export interface NoteActions {
  /** search the same once more */
  again: () => void;
  /** search the words exactly as typed */
  asTyped: () => void;
  /** prefer no unit's wording in this search */
  anyUnit: () => void;
  /** prefer a unit's wording from now on; empty to prefer none again */
  keepUnit: (slug: string) => void;
  /** search something else */
  search: (query: string) => void;
}

/**
 * Says above the results how a query was read, as far as that changed what is shown, each with a button that undoes it.
 *
 * @param ownUnit slug of the unit that the reader keeps, empty for none
 */
export function searchNotes(answer: Answer, ownUnit: string, actions: NoteActions): HTMLElement[] {
  const { query, found } = answer;
  const { understanding } = found;
  const notes = readPart(query).length < query.length ? [note(`只按前 ${String(longestQuery)} 字查找`)] : [];
  if (found.loss)
    notes.push(note('索引有一部分没有加载成功，查到的可能不全。', choice('再查一次', actions.again)));
  if (understanding?.asks.has('money'))
    notes.push(note('本站不写金额：标准以本省（区、市）总工会现行规定和本单位的办法为准。'));
  if (understanding) notes.push(...readingNotes(understanding, answer, ownUnit, actions));
  return notes.length === 0
    ? []
    : [element('ul', { class: 'search-notes', 'aria-label': '这次查找' }, ...notes)];
}

function readingNotes(
  understanding: Understanding,
  answer: Answer,
  ownUnit: string,
  actions: NoteActions,
): HTMLElement[] {
  const { lexicon } = answer.engine;
  const notes = understanding.replacements.map((replacement) => replacementNote(replacement, actions));
  const others = wordsBrought(understanding, answer);
  if (others.length > 0) {
    const undo = understanding.replacements.length === 0 ? [choice('只查打的词', actions.asTyped)] : [];
    notes.push(note(`同时查了：${others.join('、')}`, ...undo));
  }
  const wording = wordingFor(understanding, lexicon);
  if (wording)
    notes.push(note(`${wording.unit}里一般叫“${wording.own}”`, instead('查', wording.own, actions)));
  const preferred = understanding.unit?.slug ?? ownUnit;
  const unit = lexicon.units.find(({ slug }) => slug === preferred);
  if (unit && answer.found.byUnit) {
    const kept =
      unit.slug === ownUnit
        ? choice('以后不再优先', () => {
            actions.keepUnit('');
          })
        : choice('以后都优先', () => {
            actions.keepUnit(unit.slug);
          });
    notes.push(note(`先列${unit.name}的段落`, choice('不分单位', actions.anyUnit), kept));
  }
  const [year] = understanding.years;
  if (year !== undefined) notes.push(note(`“${year}”不参与查找：段落里的年份是填空`));
  return notes;
}

function replacementNote({ typed, read, others }: Correction, actions: NoteActions): HTMLElement {
  return note(
    `读作“${read}”`,
    choice(`仍查“${typed}”`, actions.asTyped),
    ...others.map((other) => instead('改查', other, actions)),
  );
}

/** For each hit shown first that lacks the word for the one subject of a query, the other word that it has instead. */
function wordsBrought(
  { concepts: [named, ...further] }: Understanding,
  { engine: { lexicon, variants }, first }: Answer,
): string[] {
  if (!named || further.length > 0) return [];
  const others = lexicon.concepts[named.index] ?? [];
  const brought = first
    .map(({ hit }) => plainText(`${hit.title}\n${hit.text}\n${hit.notes}`, variants))
    .filter((text) => !text.includes(named.word))
    .flatMap((text) => others.find((other) => text.includes(plainText(other, variants))) ?? []);
  return [...new Set(brought)];
}

/** Searches for another word. */
function instead(verb: string, word: string, actions: NoteActions): HTMLElement {
  return choice(`${verb}“${word}”`, () => {
    actions.search(word);
  });
}

function choice(label: string, act: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'note-button' }, label);
  button.addEventListener('click', act);
  return button;
}

function note(text: string, ...choices: HTMLElement[]): HTMLElement {
  return element('li', {}, element('span', {}, text), ...choices);
}
