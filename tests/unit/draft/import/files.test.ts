// Files made with LibreOffice (scripts/make-import-files.mjs) and by hand, each with what it must come to.
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import * as v from 'valibot';
import { readFile } from '../../../../src/draft/import/read-file.ts';
import { draftOfLines, parse } from '../../../support/exports.ts';
import { outlineOf } from '../../../support/outline.ts';

const folder = 'tests/files/import';
const cases = v.parse(
  v.array(v.strictObject({ files: v.array(v.string()), outline: v.array(v.string()) })),
  parseYaml(readFileSync(join(folder, 'outlines.yaml'), 'utf8')),
);
const named = cases.flatMap(({ files, outline }) => files.map((file): [string, string[]] => [file, outline]));

test('every file that can be read is among them', () => {
  const there = globSync(`${folder}/**/*.{docx,txt,md,html}`).map((file) =>
    file.split(sep).slice(3).join('/'),
  );
  expect(named.map(([file]) => file).sort()).toEqual(there.sort());
  expect(there.length).toBeGreaterThanOrEqual(40);
});

describe('what a file comes to', () => {
  test.each(named)('%s', async (file, outline) => {
    const read = await readFile(file, new Uint8Array(readFileSync(join(folder, file))), parse);
    if (!('lines' in read)) throw new Error(JSON.stringify(read));
    expect(outlineOf(draftOfLines(read.lines))).toEqual(outline);
  });
});
