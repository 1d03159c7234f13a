import { formatterFactory, FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { sitePages } from '../support/site.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const format = formatterFactory('text');

test.each(sitePages())('$path is valid HTML', async ({ file }) => {
  const { results } = await validator.validateFile(file);
  expect(format(results)).toBe('');
});
