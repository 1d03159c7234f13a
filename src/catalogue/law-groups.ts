import type { Law } from '../vocabulary/list-schemas.ts';

/** Who issues what is cited, from the highest on; the first that fits an issuer's name is its group. */
const issuers: readonly { id: string; name: string; fits: RegExp }[] = [
  { id: 'renda', name: '全国人大及其常委会', fits: /^全国人民代表大会/u },
  { id: 'zhongyang', name: '中共中央、国务院', fits: /^(?:中共中央|国务院(?:办公厅)?$)/u },
  { id: 'gonghui', name: '全国总工会', fits: /^中(?:华全国总工会|国工会)/u },
  { id: 'difang', name: '地方人大', fits: /[省市区]人民代表大会/u },
  { id: 'bumen', name: '国家部门和最高人民检察院', fits: /./u },
  { id: 'biaozhun', name: '国家标准', fits: /^$/u },
];

/** Laws of one kind of issuer. */
export interface LawGroup {
  /** of its heading */
  id: string;
  /** who issued them; for several in common, who leads */
  name: string;
  laws: Law[];
}

/**
 * Laws by who issued them, each in one group, in the order of the list; a group without any is left out.
 *
 * @param laws one without an issuer is a national standard
 */
export function lawGroups(laws: Iterable<Law>): LawGroup[] {
  const groups = issuers.map(({ id, name }): LawGroup => ({ id, name, laws: [] }));
  for (const law of laws) {
    const place = issuers.findIndex(({ fits }) => fits.test(law.issuer ?? ''));
    groups[place]?.laws.push(law);
  }
  return groups.filter((group) => group.laws.length > 0);
}
