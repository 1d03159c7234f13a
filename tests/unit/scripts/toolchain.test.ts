import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { environment } from '../../../scripts/toolchain.mjs';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const scripts = fileURLToPath(new URL('../../../scripts', import.meta.url));

describe('environment', () => {
  test.each(['PATH', 'Path'])('puts our programs first in %s, and writes no second path', (name) => {
    const env = environment({ [name]: '/bin' });
    expect(Object.keys(env).filter((key) => key.toUpperCase() === 'PATH')).toEqual([name]);
    expect(env[name]?.split(delimiter)).toEqual([expect.stringMatching(/node_modules[/\\]\.bin$/u), '/bin']);
  });
});

describe('a folder that the site cannot be built in', () => {
  test.each(['a#b', '50%', 'a%20b'])('%s is named at once', (name) => {
    const folder = join(temporaryFolder(), name);
    cpSync(scripts, join(folder, 'scripts'), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'scripts', 'test.mjs')], {
      encoding: 'utf8',
    });
    const character = name.includes('#') ? '#' : '%';
    expect([status, stderr]).toEqual([1, expect.stringContaining(`文件夹的路径里有“${character}”`)]);
  });
});
