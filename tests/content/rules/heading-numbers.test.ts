import { expect, test } from 'vitest';
import { numberedHeadings } from './heading-numbers.ts';

test.each(['## 一、指导思想', '### （二）甲', '#### 1.乙', '#### 2、丙', '##### (3)丁', '### （4）戊'])(
  'a number is found in %s',
  (heading) => {
    expect(numberedHeadings(`${heading}\n\n一、正文\n`)).toEqual([`标题里写了编号：${heading}`]);
  },
);

test.each(['## 一句话说清', '## 三八妇女节', '### 2027年的事', '一、正文', '1. 列表', '## 第一步：甲'])(
  'none is found in %s',
  (line) => {
    expect(numberedHeadings(line)).toEqual([]);
  },
);
