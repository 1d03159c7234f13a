// A second build, of which only texts have changed, comes to the bytes of a whole one: that of this site, which
// scripts/base-tests.mjs has just made.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { digestOf } from '../../bench/measured-build.ts';
import { nodeBin } from '../../scripts/toolchain.mjs';
import { keptFolder } from '../../src/catalogue/kept.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const whole = join(root, process.env.OUT_DIR ?? 'test-results/base-site');
const kept = keptFolder(join(root, 'node_modules', '.astro'), process.env.BASE ?? '/union/');
// Where the program finds its packages.
const cache = join(root, 'node_modules', '.astro', 'kept-in-a-test');
const section = 'content/snippets/huzhu-baozhang/qy-huzhu-banzu-xuanjiang.mdx';

/** The project with other content. */
function projectWith(folder: string, change: (text: string) => string): string {
  const project = join(folder, 'project');
  mkdirSync(project);
  for (const name of readdirSync(root))
    if (name !== 'content') symlinkSync(join(root, name), join(project, name));
  cpSync(join(root, 'content'), join(project, 'content'), { recursive: true });
  const file = join(project, section);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return project;
}

test('a second build after one changed section has the bytes of a clean one', () => {
  test.setTimeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'second-build-'));
  const site = join(folder, 'site');
  rmSync(cache, { recursive: true, force: true });
  // Of what the whole build has kept not what it read out of pages, and only some of the texts: the rest is made anew.
  for (const name of ['pages', 'content']) cpSync(join(kept, name), join(cache, name), { recursive: true });
  for (const name of ['plans', 'methods']) rmSync(join(cache, 'content', `${name}.bin`));
  const build = (cwd: string): string => {
    const again = join(root, 'src', 'build', 'again.ts');
    const { status, stdout, stderr } = spawnSync(nodeBin(), [again, site, cache], { cwd, encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
    return digestOf(site);
  };
  const clean = digestOf(whole);
  const changed = build(projectWith(folder, (text) => text.replace(/。\n/u, '。再加一句。\n')));
  expect(changed).not.toBe(clean);
  // From the changed text back to that of the whole build, by what the changed one has kept.
  expect(build(root)).toBe(clean);
  for (const made of [folder, cache]) rmSync(made, { recursive: true });
});
