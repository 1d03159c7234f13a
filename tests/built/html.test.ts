import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { sitePages } from '../support/site.ts';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const errors: string[] = [];
  for (const { file, path } of sitePages()) {
    const { results } = await validator.validateFile(file);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
      errors.push(`${path}:${String(line)}:${String(column)} ${ruleId}: ${message}`);
  }
  expect(errors).toEqual([]);
});
