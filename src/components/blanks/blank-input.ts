import { blankKind } from '../../vocabulary/blank-kinds.ts';
import type { BlankInfo } from '../../blanks/registry.ts';
import { longestValue } from '../../blanks/values.ts';

/** Attributes of the input in which a blank is typed; for one that the site does not know, those of any text. */
export function inputAttributes(info: Pick<BlankInfo, 'name' | 'kind'> | undefined): Record<string, string> {
  const { inputMode } = blankKind(info?.kind ?? 'text');
  return {
    type: 'text',
    maxlength: String(longestValue),
    autocomplete: info?.name === '单位名称' ? 'organization' : 'off',
    ...(inputMode && { inputmode: inputMode }),
  };
}
