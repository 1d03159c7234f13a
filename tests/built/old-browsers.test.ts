import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { fileOf, siteFiles } from '../support/site.ts';

/**
 * What Chromium 90 or Safari 15 cannot read and a page needs, each with how it looks. Properties that only add
 * something (text-wrap, text-autospace …) may be used: a browser leaves out what it does not know.
 */
const tooNewInStyles: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/@(?:media|container)[^{]*[<>]/u, '@media (width<=40rem){'],
  [/@(?:layer|container|property|scope|starting-style|supports)\b/u, '@layer base{'],
  [/:(?:has|modal|user-(?:in)?valid|open|popover-open|state|dir)\b/u, 'p:has(a){'],
  [/(?:color-mix|light-dark|oklch|oklab|lch|lab|color)\(/u, 'color:light-dark(#000,#fff)'],
  [/\d[dsl]v(?:[hwib]|min|max)\b/u, 'height:100dvh'],
  [/\d(?:cq(?:[whib]|min|max)|r?lh)\b/u, 'height:2lh'],
  [/[{;](?:translate|rotate|scale):/u, 'p{rotate:45deg}'],
  [/overflow(?:-[xy])?:clip|:subgrid\b/u, 'p{overflow:clip}'],
  // The older value stands before the newer one.
  [/(?<!overflow-wrap:break-word;)overflow-wrap:anywhere/u, 'p{overflow-wrap:anywhere}'],
  [/[{};]\s*&/u, 'p{color:red;& a{'],
];

/** What is too new in the text of a style sheet. */
function tooNewStyles(css: string): string[] {
  return tooNewInStyles.map(([pattern]) => pattern.exec(css)?.[0] ?? '').filter((found) => found !== '');
}

/** Syntax of a script that an old browser cannot read: it would not run a line of it. */
function tooNewSyntax(code: string): string[] {
  const file = ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isTooNew(node)) found.push(node.getText(file).slice(0, 80));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isTooNew(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return /\(\?<[=!]|\/[a-z]*v[a-z]*$/u.test(node.text);
  return (
    ts.isClassStaticBlockDeclaration(node) ||
    (ts.isBinaryExpression(node) && ts.isPrivateIdentifier(node.left)) ||
    // Safari 15 loses the words outside of a class when it reads brackets in the value of a field.
    (ts.isPropertyDeclaration(node) && node.initializer !== undefined && holdsBrackets(node.initializer))
  );
}

/** Brackets that are not those of a call. */
function holdsBrackets(node: ts.Node): boolean {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isArrowFunction(node) ||
    (ts.forEachChild(node, (child) => holdsBrackets(child) || undefined) ?? false)
  );
}

const withEnding = (ending: string): string[] => siteFiles().filter((path) => path.endsWith(ending));
const read = (path: string): string => readFileSync(fileOf(path), 'utf8');

test.each(tooNewInStyles)('%s is known to be too new', (_, example) => {
  expect(tooNewStyles(example)).not.toEqual([]);
});

test('style sheets hold nothing that old browsers cannot read', () => {
  const sheets = withEnding('.css');
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.flatMap((path) => tooNewStyles(read(path)))).toEqual([]);
});

test.each([
  'class A { static { go(); } }',
  'class A { #a; static is(other) { return #a in other; } }',
  'const a = /(?<=a)b/u;',
  'const a = /[a--b]/v;',
  'class A { #a = make(() => outside); }',
])('%s is known to be too new', (code) => {
  expect(tooNewSyntax(code)).not.toEqual([]);
});

test('scripts hold no syntax that old browsers cannot read', () => {
  const scripts = withEnding('.js');
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.flatMap((path) => tooNewSyntax(read(path)).map((code) => `${path}: ${code}`))).toEqual([]);
});
