import { describe, expect, test } from 'vitest';
import { checkReportAddress, reportLink } from '../../../src/catalogue/report.ts';
import { messageOf } from '../../fixtures/message-of.ts';

const page = { title: '工会 & 计划', address: 'https://wenku.example/plans/x/' };
const link = (setting: string | undefined): string => reportLink(setting, page) ?? '';

describe('where readers report an error', () => {
  test('is nowhere when nothing is set', () => {
    for (const setting of [undefined, '', '  ']) {
      expect(reportLink(setting, page)).toBeUndefined();
      expect(() => {
        checkReportAddress(setting);
      }).not.toThrow();
    }
  });

  test('fills in title and address where the setting has a place for them', () => {
    const { pathname, searchParams } = new URL(
      link('https://git.example/new?title={title}&body=页面：{address}'),
    );
    expect(pathname).toBe('/new');
    expect(searchParams.get('title')).toBe(page.title);
    expect(searchParams.get('body')).toBe(`页面：${page.address}`);
  });

  test('gives both to an address that has no place for them', () => {
    for (const setting of ['https://a.example/report', 'https://a.example/report?from=site#form']) {
      const { searchParams, hash } = new URL(link(setting));
      expect([searchParams.get('title'), searchParams.get('url')]).toEqual([page.title, page.address]);
      expect(hash).toBe(setting.includes('#') ? '#form' : '');
    }
  });

  test('writes them into a mail, spaces as mail programs read them', () => {
    const mail = link('mailto:bianji@wenku.example');
    expect(mail).toMatch(/^mailto:bianji@wenku\.example\?subject=/u);
    expect(mail).not.toContain('+');
    expect(decodeURIComponent(mail)).toContain(`报告错误：${page.title}`);
    expect(decodeURIComponent(mail)).toContain(page.address);
  });

  test.each([
    'bianji@wenku.example',
    '/report',
    'javascript:alert(1)',
    'mailto:',
    'ftp://a.example/',
    'https://',
  ])('stops the build for %s, and says why', (setting) => {
    const message = messageOf(() => {
      checkReportAddress(setting);
    });
    expect(message).toContain('REPORT_URL');
    expect(message).toContain(setting);
  });
});
