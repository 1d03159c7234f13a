import { checkValue, optionsOf, tidyValue } from '../vocabulary/blank-kinds.ts';
import type { Blank } from '../vocabulary/list-schemas.ts';
import { splitBlanks, writtenBlank } from './split.ts';

/** A sample longer than this is a sentence of its own, in characters. */
const longestSample = 60;

/** What stands where somebody should have written something. */
const placeholders = /[×✕XxＸｘ_＿]{2,}|某某|若干|……/u;

/** What is wrong with the blanks of a text. */
export interface BlankFault {
  /** offset in the text */
  at: number;
  /** the blank as it is written, or 填空 where brackets make none */
  field: string;
  /** in Chinese, for the writer */
  reason: string;
  /** what was written, and what there is, where the reason is an unknown name */
  found?: string;
  known?: Iterable<string>;
}

/** The blanks of content: by name. */
type Register = ReadonlyMap<string, Blank>;

/** Finds what is wrong with the blanks of a text, their samples and the brackets that make none. */
export function blankFaults(text: string, register: Register): BlankFault[] {
  let place = 0;
  return splitBlanks(text).flatMap((piece): BlankFault[] => {
    const at = place;
    if (piece.kind === 'words') {
      place += piece.words.length;
      const bracket = piece.words.search(/[【】]/u);
      if (bracket === -1) return [];
      return [{ at: at + bracket, field: '填空', reason: bracketFault(text, at + bracket) }];
    }
    const field = writtenBlank(piece);
    place += field.length;
    const fault = faultOf(piece, register);
    return fault === undefined ? [] : [{ at, field, ...fault }];
  });
}

type Fault = Omit<BlankFault, 'at' | 'field'>;

function faultOf(
  { name, sample }: { name: string; sample?: string | undefined },
  register: Register,
): Fault | undefined {
  const blank = register.get(name);
  if (blank) return sample === undefined ? undefined : sampleFault(blank, sample);
  const [own = '', value] = name.split(':');
  if (value !== undefined && register.has(own.trim()))
    return { reason: `名称和示例值之间用全角的“：”，写成【${own.trim()}：${value.trim()}】` };
  return { reason: 'blanks.yaml 里没有登记这个填空', found: name, known: register.keys() };
}

function sampleFault(blank: Blank, written: string): Fault | undefined {
  const sample = tidyValue(blank.kind, written);
  const { length } = [...sample];
  const placeholder = placeholders.exec(sample)?.[0];
  const options = optionsOf({ kind: blank.kind, options: blank.options ?? [] });
  if (blank.unitWord) return { reason: `随单位变的用语自己会填好，不写示例值，写成【${blank.name}】` };
  if (sample === '') return { reason: `“：”后面没有示例值；给不出示例值就写成【${blank.name}】` };
  if (sample === blank.name) return { reason: '示例值不能就是填空的名称' };
  if (length > longestSample)
    return { reason: `示例值有 ${String(length)} 个字，最多 ${String(longestSample)} 个` };
  if (blank.kind === 'choice' && !options.includes(sample))
    return { reason: '示例值不在可选的几项里', found: sample, known: options };
  const oddity = checkValue({ ...blank, options }, sample);
  if (oddity !== '') return { reason: `示例值不合适：${oddity.replace(/。$/u, '')}` };
  return placeholder === undefined ? undefined : { reason: `示例值要写得能照抄，不能是“${placeholder}”` };
}

/** What is wrong with a bracket that belongs to no blank. */
function bracketFault(text: string, at: number): string {
  const rest = text.slice(at);
  if (/^【\s*】/u.test(rest)) return '【 】里面是空的，写上填空的名称';
  if (/^【\s*：/u.test(rest)) return '“：”前面没有填空的名称，写成【名称：示例值】';
  if (/^【[^【】]*\n[^【】]*】/u.test(rest)) return '一个填空要写在一行里，不能换行';
  if (/^【[^【】]*【[^【】]*】[^【】]*】/u.test(rest)) return '填空里面不能再有【 】';
  return rest.startsWith('【') ? '“【”没有与它成对的“】”' : '“】”没有与它成对的“【”';
}
