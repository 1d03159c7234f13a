import { expressionsIn } from './expressions.ts';
import type { SegmentRule } from './rule.ts';

/** Names that are known to be left over in drafts that go round the web. */
export const leftOverNames: SegmentRule = {
  id: 'left-over-name',
  title: '旧稿残留的名称',
  byHand: '查“周庄”“普陀”“浦东”“南烟”这些网上流传的稿子里原单位的地名和简称。',
  about: 'words',
  finds: 'names',
  find: ({ text }, { data, allowedNames }) =>
    expressionsIn(text, { data, kinds: ['残留地名', '残留单位'], severity: 'error' }).filter(
      ({ start, end }) => {
        const name = text.slice(start, end);
        return !allowedNames.some((own) => own.includes(name));
      },
    ),
};
