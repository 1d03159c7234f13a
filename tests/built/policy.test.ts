import { describe, expect, test } from 'vitest';
import { faults } from '../support/faults.ts';

/** Elements whose address the browser loads; a plain link is only followed. */
const loading = [
  'link',
  'script',
  'img',
  'source',
  'iframe',
  'video',
  'audio',
  'embed',
  'object',
  'use',
  'form',
];
const addresses = ['href', 'src', 'srcset', 'data', 'poster', 'action', 'xlink:href'];
/** Scripts of these types are data: browsers do not run them. */
const dataTypes = ['application/ld+json'];

/** What each directive must say, word for word. */
const fixed = {
  'default-src': "'self'",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
} as const;
/** Sources that may stand in the others: all code is in files, and none needs a hash. */
const allowed: Record<string, string[]> = {
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
};

/** What is wrong with a policy. */
function policyFaults(policy: string): string[] {
  const directives = new Map(
    policy
      .split(';')
      .map((directive) => directive.trim())
      .filter((directive) => directive !== '')
      .map((directive) => directive.split(/\s+/u))
      .map(([name = '', ...sources]) => [name, sources]),
  );
  const missing = ['script-src', 'style-src'].filter((name) => !directives.has(name));
  return [
    ...missing.map((name) => `${name} is missing`),
    ...Object.entries(fixed)
      .filter(([name, value]) => directives.get(name)?.join(' ') !== value)
      .map(([name, value]) => `${name} is not ${value}`),
    ...[...directives]
      .filter(([name]) => !Object.keys(fixed).includes(name))
      .flatMap(([name, sources]) =>
        sources
          .filter((source) => allowed[name]?.includes(source) !== true)
          .map((source) => `${name} allows ${source}`),
      ),
  ];
}

describe('every page', () => {
  test('has one strict Content-Security-Policy', () => {
    const wrong = faults(({ document }) => {
      const metas = [...document.querySelectorAll('head > meta')].filter(
        (meta) => meta.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy',
      );
      if (metas.length !== 1) return [`${String(metas.length)} policies`];
      // What stands before it would be loaded without it.
      const before = metas[0]?.previousElementSibling;
      return [
        ...policyFaults(metas[0]?.getAttribute('content') ?? ''),
        ...(before?.matches('meta[charset]') === true ? [] : ['something stands before the policy']),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('has no script, style or event handler in it', () => {
    const wrong = faults(({ document }) => {
      const elements = [...document.querySelectorAll('*')];
      const inline = elements.filter(
        (element) =>
          element.localName === 'style' ||
          (element.localName === 'script' &&
            !element.hasAttribute('src') &&
            !dataTypes.includes(element.getAttribute('type') ?? '')) ||
          addresses.some((name) => /^\s*(?:javascript|data):/iu.test(element.getAttribute(name) ?? '')),
      );
      const attributes = elements.flatMap((element) =>
        element.getAttributeNames().filter((name) => name === 'style' || name.startsWith('on')),
      );
      return [...inline.map(({ outerHTML }) => outerHTML.slice(0, 80)), ...attributes];
    });
    expect(wrong).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const wrong = faults(({ document }) =>
      [...document.querySelectorAll(loading.join(','))]
        // The address of the page itself: read by search engines, never loaded.
        .filter((element) => element.getAttribute('rel') !== 'canonical')
        .flatMap((element) => addresses.map((name) => element.getAttribute(name) ?? ''))
        .filter((address) => /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(address)),
    );
    expect(wrong).toEqual([]);
  });
});
