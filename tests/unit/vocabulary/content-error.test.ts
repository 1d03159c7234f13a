import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../src/vocabulary/content-error.ts';

describe('ContentError', () => {
  test('says file, line, field, reason and the nearest values', () => {
    const error = new ContentError({
      file: join(process.cwd(), 'content/plans/qiye.mdx'),
      line: 12,
      field: 'topics',
      reason: '没有“anquen”这个主题',
      found: 'anquen',
      known: ['anquan', 'wenti', 'anquan-laobao'],
    });
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('ContentError');
    expect(error.message).toBe(
      'content/plans/qiye.mdx 第 12 行，topics：没有“anquen”这个主题。最接近的有：anquan、anquan-laobao',
    );
  });

  test('leaves out what is not known', () => {
    const error = new ContentError({ file: 'content/x.yaml', field: '填空', reason: '没有成对' });
    expect(error.message).toBe('content/x.yaml，填空：没有成对');
  });

  test('offers nothing when nothing is near', () => {
    const error = new ContentError({
      file: 'x.yaml',
      line: 1,
      field: 'topic',
      reason: '没有这个主题',
      found: 'zz',
      known: ['anquan'],
    });
    expect(error.message).toBe('x.yaml 第 1 行，topic：没有这个主题');
  });
});
