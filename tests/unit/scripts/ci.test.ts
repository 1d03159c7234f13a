import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const workflow = read('.github/workflows/ci.yml');

test('CI runs every step of npm test, and no script that is not there', () => {
  const steps = [...read('scripts/test.mjs').matchAll(/script: '([^']+)'/gu)].map(([, script]) => script);
  const inCi = [...workflow.matchAll(/npm run (\S+)/gu)].map(([, script]) => script);
  expect(steps.length).toBeGreaterThan(5);
  expect(steps.filter((script) => !inCi.includes(script))).toEqual([]);
  const { scripts } = v.parse(
    v.object({ scripts: v.record(v.string(), v.string()) }),
    JSON.parse(read('package.json')),
  );
  expect(inCi.filter((script) => script === undefined || !(script in scripts))).toEqual([]);
});

test('all browser tests are run: the shards are complete', () => {
  const shards = [...workflow.matchAll(/--shard=(\d+)\/(\d+)/gu)];
  const count = Number(shards[0]?.[2]);
  expect(shards.map(([, shard, of]) => [Number(shard), Number(of)])).toEqual(
    Array.from({ length: count }, (_, index) => [index + 1, count]),
  );
});

test('actions are named by commit', () => {
  expect(() => v.parse(v.object({ jobs: v.object({}) }), parse(workflow))).not.toThrow();
  const uses = [...workflow.matchAll(/uses: (.+)/gu)].map(([, name = '']) => name);
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((name) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(name))).toEqual([]);
});
