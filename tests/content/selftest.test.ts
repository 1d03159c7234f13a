import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { selfTestSchema } from '../../src/vocabulary/selftest-schema.ts';
import { contentFiles, contentFolder } from './content-files.ts';

const dimensions = selfTestSchema.parse(parse(readFileSync(join(contentFolder, 'selftest.yaml'), 'utf8')));

test('the statements of the self-test are those of the page that explains it, in their order', () => {
  const page = contentFiles().find(({ path }) => path === 'methods/celiang.mdx');
  const passage = page?.passages.find(({ id }) => id === 'zice');
  const listed = [...(passage?.text ?? '').matchAll(/^\d+\. (.+)（(.+?)）$/gmu)];
  expect(listed.map(([, statement, name]) => [statement, name])).toEqual(
    dimensions.flatMap(({ name, questions }) => questions.map((statement) => [statement, name])),
  );
});
