// `npm run make:licences`: writes public/licences.txt, the licences of what other people made and the site sends to
// browsers. They ask for their words to go along with every copy; tests/unit/scripts/licences.test.ts holds the file to
// what is installed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { root } from './toolchain.mjs';

const manifestSchema = v.object({
  version: v.string(),
  license: v.string(),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
});

/** What only a build runs, and so no browser gets. */
const buildOnly = [
  ...[
    'beside',
    'build',
    'catalogue',
    'content.config.ts',
    'layouts',
    'markdown',
    'offline/build',
    'pages',
    'search/index',
  ],
  ...['trace/index', 'vocabulary', 'blanks/build-registry.ts', 'review/build-data.ts', 'review/variants.ts'],
];
/** What is sent without being imported by name: tables made of their data, and the helper that loads scripts. */
const besides = ['opencc-js', 'pinyin-pro', 'vite'];

/**
 * The packages whose code or data are sent to browsers: what the rooms for pages import, what that needs, and
 * {@link besides}.
 *
 * @returns {string[]} their names, in order
 */
export function shippedPackages() {
  const found = new Set(besides);
  const waiting = [...new Set(sources().flatMap(importsOf))];
  for (const name of waiting) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...Object.keys(manifest(name).dependencies).filter((one) => !one.startsWith('@types/')));
  }
  return [...found].sort();
}

/** All of public/licences.txt.
 * @returns {string} */
export function licences() {
  const parts = shippedPackages().map((name) => {
    const { version, license } = manifest(name);
    return `${name} ${version}\n${license}\n\n${licenceText(name).trim()}\n`;
  });
  return `${head}${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

const head = `本站网页里用到的他人软件和数据，及其许可。
What other people made and this site sends to browsers, with their licences.

${'-'.repeat(72)}

`;

/** @returns {string[]} files of code that pages may load */
function sources() {
  const folder = join(root, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(?:ts|tsx)$/u.test(path))
    .filter((path) => !buildOnly.some((place) => path === place || path.startsWith(`${place}/`)))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

/** The packages that code imports to run; types are gone when it runs.
 * @param {string} code */
function importsOf(code) {
  const names = [
    ...code.matchAll(/^(?:import|export) (?!type\b)(?:[^;'=]*? from )?'([^.'][^']*)';/gmu),
    ...code.matchAll(/\bimport\('([^.'][^']*)'\)/gu),
  ];
  return [...names]
    .map(([, path = '']) => path)
    .filter((path) => !/^(?:node|astro):/u.test(path))
    .map((path) =>
      path
        .split('/')
        .slice(0, path.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

/** @param {string} name */
function manifest(name) {
  return v.parse(
    manifestSchema,
    JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')),
  );
}

/** @param {string} name */
function licenceText(name) {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:\.|-|$)/iu.test(one));
  if (file === undefined) return '';
  const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n?/gu, '\n');
  // Of what it brings for builds nothing is sent.
  return name === 'vite' ? text.replace(/\n# Licenses of bundled dependencies[^]*$/u, '') : text;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(join(root, 'public', 'licences.txt'), licences());
