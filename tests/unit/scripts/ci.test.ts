import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const workflow = read('.github/workflows/ci.yml');
const { scripts } = v.parse(
  v.object({ scripts: v.record(v.string(), v.string()) }),
  JSON.parse(read('package.json')),
);

test('CI runs every step of npm test', () => {
  const steps = [...read('scripts/test.mjs').matchAll(/script: '([^']+)'/gu)].map(([, script]) => script);
  const inCi = [...workflow.matchAll(/npm run (\S+)/gu)].map(([, script]) => script);
  expect(steps.length).toBeGreaterThan(5);
  expect(steps.filter((script) => !inCi.includes(script))).toEqual([]);
});

test('all browser tests are run: the shards are complete', () => {
  const shards = [...workflow.matchAll(/--shard=(\d+)\/(\d+)/gu)];
  const count = Number(shards[0]?.[2]);
  expect(shards.map(([, shard, of]) => [Number(shard), Number(of)])).toEqual(
    Array.from({ length: count }, (_, index) => [index + 1, count]),
  );
});

const workflows = readdirSync(new URL('../../../.github/workflows/', import.meta.url));

test.each(workflows)('%s names actions by their commits, and scripts that are there', (name) => {
  const text = read(`.github/workflows/${name}`);
  expect(() => v.parse(v.object({ jobs: v.object({}) }), parse(text))).not.toThrow();
  const uses = [...text.matchAll(/uses: (.+)/gu)].map(([, action = '']) => action);
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(action))).toEqual(
    [],
  );
  const run = [...text.matchAll(/npm run (\S+)/gu)].map(([, script = '']) => script);
  expect(run.filter((script) => !(script in scripts))).toEqual([]);
});
