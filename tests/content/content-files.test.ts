import { describe, expect, test } from 'vitest';
import { readContent, sourceOf } from './content-files.ts';

describe('readContent', () => {
  const plan = readContent(
    'plans/x.mdx',
    '---\ntitle: 甲\nunit: qiye\nsource: { document: 范文, part: 5, sections: [P5-导] }\n---\n\n' +
      '<Passage id="a" topics="x y" role="cuoshi" from="P5-导 P5-(一)" added>\n## 乙\n\n丙\n' +
      '</Passage>\n\n## 丁\n\n<Passage id="b" topics="x"\n' +
      '  role="jieyu" units="yiyuan" basis="gonghuifa:32">\n### 戊\n</Passage>\n',
  );

  test('takes the passages out of a page', () => {
    expect(plan.folder).toBe('plans');
    expect(plan.frontmatter.title).toBe('甲');
    expect(sourceOf(plan)).toEqual({ part: 5, sections: ['P5-导'] });
    expect(plan.passages).toEqual([
      {
        id: 'a',
        role: 'cuoshi',
        topics: ['x', 'y'],
        units: ['qiye'],
        basis: [],
        from: ['P5-导', 'P5-(一)'],
        text: '## 乙\n\n丙\n',
        written: '## 乙\n\n丙\n',
      },
      {
        id: 'b',
        role: 'jieyu',
        topics: ['x'],
        units: ['yiyuan'],
        basis: ['gonghuifa:32'],
        from: [],
        text: '### 戊\n',
        written: '### 戊\n',
      },
    ]);
  });

  test('keeps samples as they are read and as they are written', () => {
    const written = '在【月份：3】前、【月份】，不低于【比例：95%】%，【谁也不认识：3】\n';
    const read = '在3月前、【月份】，不低于95%，【谁也不认识：3】\n';
    const file = readContent('plans/x.mdx', `---\n---\n<Passage id="a">\n${written}</Passage>\n`);
    expect(file.passages).toMatchObject([{ text: read, written }]);
    expect(file.body).toBe(`<Passage id="a">\n${read}</Passage>\n`);
    expect(file.written).toBe(`<Passage id="a">\n${written}</Passage>\n`);
  });

  test('takes a reusable section as one passage', () => {
    const source =
      '---\nrole: cuoshi\ntopic: x\nalso: [y]\nunits: [qiye, gongdi]\nbasis: [laodongfa]\n' +
      'source: original\n---\n## 甲\n\n乙\n';
    expect(readContent('snippets/anquan/ankangbei-duan.mdx', source)).toMatchObject({
      folder: 'snippets',
      passages: [
        {
          id: 'ankangbei-duan',
          role: 'cuoshi',
          topics: ['x', 'y'],
          units: ['qiye', 'gongdi'],
          basis: ['laodongfa'],
          from: [],
          text: '## 甲\n\n乙\n',
        },
      ],
    });
  });
});
