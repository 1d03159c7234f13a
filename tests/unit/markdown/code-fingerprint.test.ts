import { expect, test } from 'vitest';
import { codeFingerprint } from '../../../src/markdown/code-fingerprint.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const project = {
  'package-lock.json': '{}',
  'src/vocabulary/a.ts': 'a',
  'src/blanks/a.ts': 'a',
  'src/passage/docx/a.ts': 'a',
  'src/catalogue/a.ts': 'a',
  'src/markdown/a.ts': 'a',
  'content/figures/a.svg': 'a',
};

test('the same code has the same fingerprint', () => {
  expect(codeFingerprint(temporaryFolder(project))).toBe(codeFingerprint(temporaryFolder({ ...project })));
});

test.each(Object.keys(project))('a change of %s gives another fingerprint', (file) => {
  const changed = temporaryFolder({ ...project, [file]: 'b' });
  expect(codeFingerprint(changed)).not.toBe(codeFingerprint(temporaryFolder(project)));
});

test('a file that moves gives another fingerprint', () => {
  const { 'src/blanks/a.ts': text, ...others } = project;
  const moved = temporaryFolder({ ...others, 'src/blanks/b.ts': text });
  expect(codeFingerprint(moved)).not.toBe(codeFingerprint(temporaryFolder(project)));
});
