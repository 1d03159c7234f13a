import { describe, expect, test } from 'vitest';
import { sitePages } from '../support/site.ts';

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

/** The directives of a policy by their name. */
function directivesOf(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/u))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

describe.each(sitePages())('$path', ({ document }) => {
  const elements = [...document.querySelectorAll('*')];

  test('has a strict Content-Security-Policy', () => {
    const metas = [...document.querySelectorAll('head > meta')].filter(
      (meta) => meta.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    expect(metas.length).toBe(1);
    const directives = directivesOf(metas[0]?.getAttribute('content') ?? '');
    expect(directives.get('default-src')).toEqual(["'self'"]);
    expect(directives.get('object-src')).toEqual(["'none'"]);
    expect(directives.get('base-uri')).toEqual(["'self'"]);
    expect(directives.get('form-action')).toEqual(["'self'"]);
    for (const name of ['script-src', 'style-src']) expect(directives.get(name)).toContain("'self'");
    // Hashes name our own code; everything else must be on this list.
    const allowed = ["'self'", "'none'", "'wasm-unsafe-eval'", 'data:'];
    const sources = [...directives.values()].flat().filter((source) => !source.startsWith("'sha256-"));
    expect(sources.filter((source) => !allowed.includes(source))).toEqual([]);
    // data: is for pictures only: a script at a data: address would be an inline script.
    expect([...directives].filter(([, list]) => list.includes('data:')).map(([name]) => name)).toEqual(
      [...directives.keys()].filter((name) => name === 'img-src'),
    );
  });

  test('has no script, style or event handler inside the page', () => {
    const scripts = [...document.querySelectorAll('script')].filter(
      (script) => !script.hasAttribute('src') && !dataTypes.includes(script.getAttribute('type') ?? ''),
    );
    const attributes = elements.flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => name === 'style' || name.startsWith('on'))
        .map((name) => `${element.localName}[${name}]`),
    );
    const addressed = [...document.querySelectorAll('[href], [src], [action]')].filter((element) =>
      ['href', 'src', 'action'].some((name) =>
        /^\s*(?:javascript|data):/iu.test(element.getAttribute(name) ?? ''),
      ),
    );
    expect(
      [...scripts, ...document.querySelectorAll('style'), ...addressed].map(({ outerHTML }) => outerHTML),
    ).toEqual([]);
    expect(attributes).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const foreign = elements
      .filter(({ localName }) => loading.includes(localName.toLowerCase()))
      // The address of the page itself: read by search engines, never loaded.
      .filter((element) => element.getAttribute('rel') !== 'canonical')
      .flatMap((element) => addresses.map((name) => element.getAttribute(name) ?? ''))
      .filter((address) => /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(address));
    expect(foreign).toEqual([]);
  });
});
