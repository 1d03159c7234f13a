import { ContentError } from './content-error.ts';
import type { Blank, Unit } from './list-schemas.ts';
import type { YamlSource } from './yaml.ts';

/**
 * Checks what an entry of blanks.yaml says of others.
 *
 * @param blanks the entries, by name, in the order of the file
 * @throws ContentError when a unit's word is no word of units.yaml, or a blank shares the value of one that
 *   is not there, is of another kind or has no value for the whole site
 */
export function checkBlanks(
  yaml: YamlSource,
  blanks: ReadonlyMap<string, Blank>,
  units: ReadonlyMap<string, Unit>,
): void {
  const words = new Set([...units.values()].flatMap((unit) => Object.keys(unit.words)));
  for (const [index, { name, kind, scope, sameAs, unitWord }] of [...blanks.values()].entries()) {
    const fail = (field: string, reason: string, found: string, known: Iterable<string>): never => {
      throw new ContentError({
        file: yaml.file,
        line: yaml.lineOf([index, field]),
        field: `【${name}】${field}`,
        reason,
        found,
        known,
      });
    };
    if (unitWord && !words.has(name)) fail('unitWord', 'units.yaml 的 words 里没有这个词', name, words);
    if (sameAs === undefined) continue;
    const other = blanks.get(sameAs);
    if (!other) fail('sameAs', `没有登记“${sameAs}”这个填空`, sameAs, blanks.keys());
    else if (scope !== 'site' || other.scope !== 'site' || other.kind !== kind || other.sameAs !== undefined)
      fail('sameAs', '共用一个值的两个填空，kind 要相同，scope 都写 site，不能再指向第三个', '', []);
  }
}
