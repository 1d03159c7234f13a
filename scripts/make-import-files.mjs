// Makes the office files in tests/files/import/ from their sources with LibreOffice:
// `npm run make:import-files`.
// They are kept in the repository, so that the tests of what comes in need no office program.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findOffice, officeMissing } from './office.mjs';
import { fail } from './toolchain.mjs';

const folder = fileURLToPath(new URL('../tests/files/import/', import.meta.url));
const sources = join(folder, 'sources');

if (!findOffice()) fail(officeMissing);
const profile = mkdtempSync(join(tmpdir(), 'wenku-office-'));

/** @param {string[]} names @param {...string} options */
function convert(names, ...options) {
  const program = process.env.SOFFICE_PATH ?? 'soffice';
  const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const files = names.map((name) => join(sources, name));
  execFileSync(program, [user, '--headless', '--norestore', ...options, '--outdir', folder, ...files]);
}

try {
  const names = readdirSync(sources).sort();
  const html = names.filter((name) => name.endsWith('.html'));
  const flat = names.filter((name) => name.endsWith('.fodt'));
  const word = 'docx:MS Word 2007 XML';
  convert(html, '--infilter=HTML (StarWriter)', '--convert-to', word);
  convert(flat, '--convert-to', word);
  convert(html, '--infilter=HTML (StarWriter)', '--convert-to', 'txt:Text (encoded):UTF8');
  convert(flat, '--convert-to', 'txt:Text (encoded):UTF8');
  convert(flat, '--convert-to', 'html:HTML (StarWriter)');
  // What is not read, each with what to do.
  for (const format of ['doc', 'rtf', 'odt', 'pdf'])
    convert(['number-words.html'], '--infilter=HTML (StarWriter)', '--convert-to', format);
} finally {
  rmSync(profile, { recursive: true, force: true });
}
